import { type Coded, countsOf } from '../grid/coded';
import { cellText, type RawCell } from '../grid/grid';
import type { CellRefusal, ColumnCells, Marks } from './cells';
import type { ColumnChoice } from './choice';

/** The column with what a person put in the place of cells; a mend may itself have been mended. */
export function mended({ values, codes }: Coded<RawCell>, { mends = {} }: ColumnChoice): Coded<RawCell> {
  const known = new Map(Object.entries(mends));
  if (known.size === 0) return { values, codes };
  const last = (text: string): string | undefined => {
    let found = known.get(text);
    for (let steps = 1; found !== undefined && steps < known.size; steps++) found = known.get(found) ?? found;
    return found;
  };
  return { values: values.map((cell) => last(cellText(cell).trim()) ?? cell), codes };
}

/** The column with the rows that share each value. */
export const counted = <T>(coded: Coded<T>): Coded<T> & { readonly counts: Uint32Array } => ({ ...coded, counts: countsOf(coded) });

/** What was found for each value, in every row that has it. */
export function spreadCells<T>(values: readonly T[], codes: Uint32Array): T[] {
  const cells = new Array<T>(codes.length);
  for (let row = 0; row < codes.length; row++) cells[row] = values[codes[row]!]!;
  return cells;
}

function spreadRefusals(refused: readonly CellRefusal[], codes: Uint32Array): readonly CellRefusal[] {
  if (refused.length === 0) return refused;
  const known = new Map(refused.map((refusal) => [refusal.row, refusal]));
  const found: CellRefusal[] = [];
  for (let row = 0; row < codes.length; row++) {
    const refusal = known.get(codes[row]!);
    if (refusal) found.push({ ...refusal, row });
  }
  return found;
}

/** The cast of each different value, as the cast of every row. */
export const spread = (
  cast: ColumnCells,
  codes: Uint32Array,
): { readonly cells: ColumnCells['cells'][number][]; readonly refused: readonly CellRefusal[]; readonly marks: Marks } => ({
  cells: spreadCells(cast.cells, codes),
  refused: spreadRefusals(cast.refused, codes),
  marks: cast.marks,
});

/** Each value with the day of its row: what a name means hangs on both. */
export function dated(
  { values, codes }: Coded<RawCell>,
  on: readonly (string | null)[],
): Coded<RawCell> & { readonly on: readonly (string | null)[] } {
  const known = values.map(() => new Map<string | null, number>());
  const paired: RawCell[] = [];
  const days: (string | null)[] = [];
  const next = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const [code, day] = [codes[row]!, on[row] ?? null];
    let at = known[code]!.get(day);
    if (at === undefined) {
      at = days.push(day) - 1;
      paired.push(values[code]!);
      known[code]!.set(day, at);
    }
    next[row] = at;
  }
  return { values: paired, codes: next, on: days };
}
