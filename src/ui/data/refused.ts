import type { Problem } from '../../domain/problem';

/** A file that gives no table at all; every other problem leaves the rest of its file usable. */
const WHOLE_FILE = new Set([
  'file_empty',
  'file_unknown',
  'file_twice',
  'file_binary',
  'file_encoding',
  'file_secret',
  'file_failed',
  'parquet_damaged',
  'header_unknown',
  'column_missing',
]);

const base = (name: string) => name.slice(name.lastIndexOf('/') + 1);

/** Names of the files that could not be read, each once, in the order of their problems. */
export function refusedFiles(problems: readonly Problem[]): readonly string[] {
  const names = problems.filter((p) => p.severity === 'error' && WHOLE_FILE.has(p.code)).flatMap((p) => p.file ?? []);
  return [...new Set(names.map(base))];
}

/** The files that would still load if the others were left out. */
export function readable<F extends { readonly name: string }>(files: readonly F[], problems: readonly Problem[]): readonly F[] {
  const refused = new Set(refusedFiles(problems));
  return files.filter((f) => !refused.has(base(f.name)));
}
