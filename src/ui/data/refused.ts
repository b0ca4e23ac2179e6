import type { Problem } from '../../domain/problem';

/** A file that is no table of the contract as it stands: the desk can understand it together with a person. */
const UNFIT = new Set(['file_unknown', 'file_twice', 'archive_many', 'sheet_none', 'sheet_many', 'header_unknown', 'column_missing']);

/** A file that gives no table at all, nor ever could; every other problem leaves the rest of its file usable. */
const WHOLE_FILE = new Set([
  'file_empty',
  'file_binary',
  'file_xls',
  'file_xlsb',
  'file_locked',
  'file_bomb',
  'file_packed_damaged',
  'file_packing',
  'file_nested',
  'archive_none',
  'file_line_long',
  'file_columns',
  'file_cells',
  'file_secret',
  'file_failed',
  'file_changed',
  'parquet_damaged',
  'parquet_encrypted',
  'parquet_rows',
  'column_nested',
  'workbook_damaged',
  'packfile_foreign',
  'packfile_truncated',
  'packfile_damaged',
  'packfile_newer',
  'packfile_bomb',
]);

const base = (name: string) => name.slice(name.lastIndexOf('/') + 1);

const named = (problems: readonly Problem[]): readonly string[] => [...new Set(problems.flatMap((p) => (p.file === undefined ? [] : base(p.file))))];

/** Names of the files that stop the loading, each once, in the order of their problems. */
export function refusedFiles(problems: readonly Problem[]): readonly string[] {
  return named(problems.filter((p) => p.severity === 'error' && WHOLE_FILE.has(p.code)));
}

/** The loading came to nothing: a file was refused, or something failed that is no file's fault. */
export function cameToNothing(problems: readonly Problem[]): boolean {
  return problems.some((p) => p.severity === 'error' && (WHOLE_FILE.has(p.code) || UNFIT.has(p.code) || (p.file === undefined && p.table === undefined)));
}

/** The files that would still load if the others were left out. */
export function readable<F extends { readonly name: string }>(files: readonly F[], problems: readonly Problem[]): readonly F[] {
  const refused = new Set(named(problems.filter((p) => WHOLE_FILE.has(p.code))));
  return files.filter((f) => !refused.has(base(f.name)));
}

/** The files that have to be understood first; none where one of them was refused for good, or something else failed. */
export function unfit<F extends { readonly name: string }>(files: readonly F[], problems: readonly Problem[]): readonly F[] {
  const hard = problems.some((p) => p.severity === 'error' && (WHOLE_FILE.has(p.code) || (p.file === undefined && p.table === undefined)));
  const names = new Set(hard ? [] : named(problems.filter((p) => UNFIT.has(p.code))));
  return files.filter((f) => names.has(base(f.name)));
}
