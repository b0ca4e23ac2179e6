import { tableContract } from '../../domain/contract';
import { fold } from '../../domain/fold';
import type { Mapping } from '../../ingest/cast/mapping';
import { translator } from '../../i18n/text';
import '../../i18n/late/fixes';

/** What a unit wrote into its list of corrections, by column of the table: value as it was sent → right value. */
export interface Corrections {
  readonly mends: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Different values that are mended. */
  readonly values: number;
  /** Lines that were filled in and cannot be used: their column is not matched, or the same value is mended in two ways. */
  readonly unused: number;
}

const HEADS = (['vi', 'en'] as const).map((language) => {
  const t = translator(language);
  return [t('fixes.column'), t('fixes.value'), t('fixes.right')] as const;
});

interface Line {
  readonly column: string;
  readonly value: string;
  readonly right: string;
}

/** The lines that were filled in; null where this is no list of corrections. */
function filled(rows: readonly (readonly string[])[]): readonly Line[] | null {
  for (const [at, row] of rows.entries()) {
    const places = HEADS.map((heads) => heads.map((head) => row.indexOf(head))).find((found) => !found.includes(-1));
    if (!places) continue;
    const [column, value, right] = places.map((place) => (cells: readonly string[]) => (cells[place] ?? '').trim());
    return rows.slice(at + 1).flatMap((cells) => {
      const line = { column: column!(cells), value: value!(cells), right: right!(cells) };
      return line.right === '' || line.column === '' ? [] : [line];
    });
  }
  return null;
}

/** What is filled in in a list of corrections (its cells as texts), for a file with these titles; null where it is none. */
export function correctionsOf(
  rows: readonly (readonly string[])[],
  titles: readonly string[],
  { table, columns }: Pick<Mapping, 'table' | 'columns'>,
): Corrections | null {
  const lines = filled(rows);
  if (!lines) return null;
  const fields = tableContract(table)?.fields ?? [];
  const fieldOf = (title: string) =>
    columns[titles.indexOf(title)] ?? fields.find((f) => [f.title.vi, f.title.en].some((own) => fold(own) === fold(title)))?.name ?? null;
  const found = new Map<string, Map<string, Set<string>>>();
  let unused = 0;
  for (const { column, value, right } of lines) {
    const field = fieldOf(column);
    if (field === null) unused++;
    else {
      const values = found.get(field) ?? new Map<string, Set<string>>();
      values.set(value, (values.get(value) ?? new Set()).add(right));
      found.set(field, values);
    }
  }
  let count = 0;
  const mends: Record<string, Record<string, string>> = {};
  for (const [field, values] of found) {
    for (const [value, rights] of values) {
      const [right, ...others] = rights;
      if (others.length > 0) unused += rights.size;
      else {
        mends[field] = { ...mends[field], [value]: right! };
        count++;
      }
    }
  }
  return { mends, values: count, unused };
}
