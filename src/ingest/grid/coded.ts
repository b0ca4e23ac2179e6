/** The cells of a column, each different one once: the cell of row r is `values[codes[r]]`. */
export interface Coded<T> {
  readonly values: readonly T[];
  readonly codes: Uint32Array;
}

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

/** Only these rows of a column, and only the values that they have, in the order in which they come. */
export function only<T>({ values, codes }: Coded<T>, rows: readonly number[]): Coded<T> {
  const next = new Uint32Array(values.length);
  const kept: T[] = [];
  const taken = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const code = codes[rows[i]!]!;
    if (next[code] === 0) next[code] = kept.push(values[code]!);
    taken[i] = next[code]! - 1;
  }
  return { values: kept, codes: taken };
}

/** How often each value stands in the column. */
export function countsOf({ values, codes }: Coded<unknown>): Uint32Array {
  const counts = new Uint32Array(values.length);
  for (let row = 0; row < codes.length; row++) counts[codes[row]!]!++;
  return counts;
}
