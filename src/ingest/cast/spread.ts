import { CellList, CodedCells } from '../../arrow/coded';
import type { Coded } from '../grid/coded';
import { cellText, type RawCell } from '../grid/grid';
import type { CellRefusal, ColumnCells, Marks } from './cells';
import type { ColumnChoice } from './choice';

/** The column with what a person put in the place of cells; a mend may itself have been mended. */
export function mended(column: Coded<RawCell>, { mends = {} }: ColumnChoice): Coded<RawCell> {
  const known = new Map(Object.entries(mends));
  if (known.size === 0) return column;
  const last = (text: string): string | undefined => {
    let found = known.get(text);
    for (let steps = 1; found !== undefined && steps < known.size; steps++) found = known.get(found) ?? found;
    return found;
  };
  return { values: column.values.map((cell) => last(cellText(cell).trim()) ?? cell), codes: column.codes };
}

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
): { readonly cells: CodedCells; readonly refused: readonly CellRefusal[]; readonly marks: Marks } => ({
  cells: new CodedCells(new CellList(cast.cells), codes),
  refused: spreadRefusals(cast.refused, codes),
  marks: cast.marks,
});

/** Pairs that are looked up in a table; more of them in a map. */
const TABLE = 1 << 20;

/** A map of whole numbers below `size`. */
class Places {
  /** One more than what is kept; 0: nothing. */
  readonly #list: Uint32Array;

  constructor(size: number) {
    this.#list = new Uint32Array(size);
  }

  get(key: number): number | undefined {
    const kept = this.#list[key]!;
    return kept === 0 ? undefined : kept - 1;
  }

  set(key: number, place: number): void {
    this.#list[key] = place + 1;
  }
}

/** Each value with the day of its row: what a name means hangs on both. */
export function dated(column: Coded<RawCell>, on: CodedCells): Coded<RawCell> & { readonly on: readonly (string | null)[] } {
  const { values, codes } = column;
  const days = on.different.size;
  const known = values.length * days <= TABLE ? new Places(values.length * days) : new Map<number, number>();
  const paired: RawCell[] = [];
  const dayOf: (string | null)[] = [];
  const next = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const pair = codes[row]! * days + on.codes[row]!;
    let at = known.get(pair);
    if (at === undefined) {
      const day = on.at(row);
      at = dayOf.push(typeof day === 'string' ? day : null) - 1;
      paired.push(values[codes[row]!]!);
      known.set(pair, at);
    }
    next[row] = at;
  }
  return { values: paired, codes: next, on: dayOf };
}
