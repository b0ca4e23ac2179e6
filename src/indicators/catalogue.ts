import type { Indicator } from '../domain/indicator';
import type { Outcome, Problem } from '../domain/problem';
import { readDefinition } from './definition';
import { definitionFiles, type QueryFile } from './queries';

/** Every file as an indicator, in the order of the files; any fault in any of them, or an id used twice, and there is no catalogue. */
export function readCatalogue(files: readonly QueryFile[]): Outcome<readonly Indicator[]> {
  const read = files.map((file) => ({ file, outcome: readDefinition(file.text, file.path) }));
  const problems: Problem[] = read.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.problems));
  const indicators = read.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  for (const { file, outcome } of read) {
    const first = outcome.ok && indicators.find((i) => i.id === outcome.value.id);
    if (outcome.ok && first !== outcome.value)
      problems.push({ code: 'definition_double_id', severity: 'error', file: file.path, line: 1, value: outcome.value.id, count: 1 });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: indicators, problems: [] };
}

let own: Outcome<readonly Indicator[]> | undefined;

/** The indicators of `queries/indicators`, parsed once. */
export function catalogue(): Outcome<readonly Indicator[]> {
  own ??= readCatalogue(definitionFiles);
  return own;
}

/** Throws a RangeError where the catalogue has faults: they are shown from `catalogue()`, not worked around. */
export function allIndicators(): readonly Indicator[] {
  const read = catalogue();
  if (read.ok) return read.value;
  throw new RangeError(read.problems.map((p) => `${p.file}:${p.line} ${p.code} ${p.value ?? ''}`).join('\n'));
}

/** The indicator of that id. Throws a RangeError where there is none: ids from outside are looked up in `catalogue()` first. */
export function indicator(id: string): Indicator {
  const found = allIndicators().find((i) => i.id === id);
  if (!found) throw new RangeError(`no indicator ${id}`);
  return found;
}
