import { type Coded, valueAt } from './coded';
import type { Rows } from './grid';

/** Rows that are put together when they are asked for: a text of a million lines is kept by its columns. */
export class CodedRows implements Rows {
  readonly length: number;
  readonly #columns: readonly Coded<string>[];
  readonly #widths: Uint16Array;

  /** `widths`: cells that each line has. */
  constructor(columns: readonly Coded<string>[], widths: Uint16Array) {
    this.length = widths.length;
    this.#columns = columns;
    this.#widths = widths;
  }

  at(row: number): readonly string[] | undefined {
    if (row < 0 || row >= this.length) return undefined;
    const cells: string[] = [];
    for (let c = 0; c < this.#widths[row]!; c++) cells.push(valueAt(this.#columns[c]!, this.#columns[c]!.codes[row]!));
    return cells;
  }

  slice(from = 0, to = this.length): (readonly string[])[] {
    const rows: (readonly string[])[] = [];
    for (let row = from; row < Math.min(to, this.length); row++) rows.push(this.at(row)!);
    return rows;
  }
}
