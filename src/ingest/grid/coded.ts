import type { TextRun } from './text-run';

/** The cells of a column, each different one once: the cell of row r is `values[codes[r]]`. */
export interface Coded<T> {
  readonly values: readonly T[];
  readonly codes: Uint32Array;
  /** The values as bytes, where they were read so, in the order of their first rows: asking for `values` makes texts of all of them. */
  readonly run?: TextRun;
}

/** Texts that stay bytes until they are asked for. */
export class CodedRun implements Coded<string> {
  readonly run: TextRun;
  readonly codes: Uint32Array;

  constructor(run: TextRun, codes: Uint32Array) {
    this.run = run;
    this.codes = codes;
  }

  get values(): readonly string[] {
    return this.run.list;
  }
}

/** How many different values there are. */
export const sizeOf = (column: Coded<unknown>): number => column.run?.size ?? column.values.length;

/** One of the values, without making texts of the others. */
export const valueAt = <T>(column: Coded<T>, code: number): T => (column.run ? (column.run.at(code) as T) : column.values[code]!);

/** A column of which so many cells are all different gets no more looked up: it is one of ids. */
const LOOKED_UP = 8192;

/** Takes the texts of a column one by one. Rows that it is not told of are blank. */
export class CodedTexts {
  readonly #values: string[] = [''];
  readonly #places = new Map<string, number>([['', 0]]);
  #codes = new Uint32Array(16);
  #end = 0;
  #told = 0;
  #repeats = true;

  /** Rows come in order; one that is left out is blank. */
  put(row: number, text: string): void {
    if (row >= this.#codes.length) {
      const larger = new Uint32Array(Math.max(row + 1, this.#codes.length * 2));
      larger.set(this.#codes);
      this.#codes = larger;
    }
    this.#end = row + 1;
    if (text === '') return;
    this.#told++;
    let code = this.#repeats ? this.#places.get(text) : undefined;
    if (code === undefined) {
      code = this.#values.push(text) - 1;
      if (this.#repeats) this.#learn(text, code);
    }
    this.#codes[row] = code;
  }

  #learn(text: string, code: number): void {
    this.#places.set(text, code);
    if (this.#values.length < LOOKED_UP || this.#values.length * 2 < this.#told) return;
    this.#repeats = false;
    this.#places.clear();
  }

  /** `rows`: of the whole grid. */
  built(rows: number): Coded<string> {
    const codes = this.#end >= rows ? this.#codes.slice(0, rows) : new Uint32Array(rows);
    if (this.#end < rows) codes.set(this.#codes.subarray(0, this.#end));
    return { values: this.#values, codes };
  }
}

/** Cells of any kind; texts that repeat are one. */
export function codedOf<T>(cells: readonly T[]): Coded<T> {
  const places = new Map<T, number>();
  const values: T[] = [];
  const codes = new Uint32Array(cells.length);
  cells.forEach((cell, row) => {
    let code = places.get(cell);
    if (code === undefined) {
      code = values.push(cell) - 1;
      places.set(cell, code);
    }
    codes[row] = code;
  });
  return { values, codes };
}

/** The first of rows that stand one behind the other; -1 where they do not. */
function firstOf(rows: readonly number[]): number {
  const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? -1];
  return rows.length > 0 && last - first + 1 === rows.length ? first : -1;
}

/** Only these rows of a column, and only the values that they have. `rows` ascend. */
export function only<T>(column: Coded<T>, rows: readonly number[]): Coded<T> {
  const { codes } = column;
  const first = firstOf(rows);
  const taken = first < 0 ? Uint32Array.from(rows, (row) => codes[row]!) : codes.subarray(first, first + rows.length);
  const used = usedOf(column, taken, first);
  const skipped = Math.max(0, used.indexOf(1));
  // All but the first few values, as in a column of ids without its title.
  const isTail = !used.includes(0, skipped);
  const kept = isTail ? new Uint32Array(0) : placesOf(used);
  const next = new Uint32Array(taken.length);
  if (isTail) for (let row = 0; row < taken.length; row++) next[row] = taken[row]! - skipped;
  else {
    const places = new Uint32Array(used.length);
    for (let at = 0; at < kept.length; at++) places[kept[at]!] = at;
    for (let row = 0; row < taken.length; row++) next[row] = places[taken[row]!]!;
  }
  if (!column.run) {
    const values = isTail ? column.values.slice(skipped) : Array.from(kept, (code) => column.values[code]!);
    return { values, codes: next };
  }
  const run = isTail ? column.run.from(skipped) : column.run.picked(kept);
  return new CodedRun(run, next) as Coded<unknown> as Coded<T>;
}

/** 1 for each value that one of the rows has; `first`: where they begin, -1: they do not stand one behind the other. */
function usedOf(column: Coded<unknown>, taken: Uint32Array, first: number): Uint8Array {
  const { codes, run } = column;
  const used = new Uint8Array(sizeOf(column));
  const isRest = run !== undefined && first >= 0 && first + taken.length === codes.length;
  // A value read from a file that does not stand above the rows stands among them.
  const unsure = isRest ? codes.subarray(0, first).reduce((most, code) => Math.max(most, code), 0) + 1 : used.length;
  used.fill(1, unsure);
  for (let row = 0; row < taken.length; row++) if (taken[row]! < unsure) used[taken[row]!] = 1;
  return used;
}

/** Where a mark stands. */
function placesOf(marks: Uint8Array): Uint32Array {
  const places = new Uint32Array(marks.length);
  let count = 0;
  for (let at = 0; at < marks.length; at++) if (marks[at] === 1) places[count++] = at;
  return places.slice(0, count);
}

/** How often each of so many values stands in the column. */
export function countsOf(codes: Uint32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let row = 0; row < codes.length; row++) counts[codes[row]!]!++;
  return counts;
}
