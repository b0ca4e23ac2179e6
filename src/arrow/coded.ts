import type { Cell, Column, ColumnType } from '../domain/table';
import type { TextBytes } from './text';

/** The different cells of a column, each under its number. */
export interface Different {
  readonly size: number;
  cell(code: number): Cell;
  isNull(code: number): boolean;
  /** Where all are texts: their UTF-8, null as the empty one. */
  readonly texts?: TextBytes;
  /** Where all are decimals: each as four words, the lowest first, of a whole number of 10^-12. */
  readonly decimals?: Int32Array;
}

/** Cells as they are. */
export class CellList implements Different {
  readonly #cells: readonly Cell[];

  constructor(cells: readonly Cell[]) {
    this.#cells = cells;
  }

  get size(): number {
    return this.#cells.length;
  }

  cell(code: number): Cell {
    return this.#cells[code]!;
  }

  isNull(code: number): boolean {
    return this.#cells[code] === null;
  }
}

/** Cells of which each different one stands once: that of row r is the one with the number `codes[r]`. */
export class CodedCells {
  readonly different: Different;
  readonly codes: Uint32Array;
  /** Rows whose cell is null. */
  readonly nulls: number;
  #list: readonly Cell[] | null = null;

  constructor(different: Different, codes: Uint32Array) {
    this.different = different;
    this.codes = codes;
    const isNull = new Uint8Array(different.size);
    for (let code = 0; code < isNull.length; code++) isNull[code] = different.isNull(code) ? 1 : 0;
    let nulls = 0;
    if (isNull.includes(1)) for (let row = 0; row < codes.length; row++) nulls += isNull[codes[row]!]!;
    this.nulls = nulls;
  }

  /** The same cell in every row. */
  static same(cell: Cell, rows: number): CodedCells {
    return new CodedCells(new CellList([cell]), new Uint32Array(rows));
  }

  static of(cells: readonly Cell[]): CodedCells {
    return new CodedCells(
      new CellList(cells),
      Uint32Array.from(cells, (_, row) => row),
    );
  }

  get length(): number {
    return this.codes.length;
  }

  at(row: number): Cell {
    return this.different.cell(this.codes[row]!);
  }

  isNull(row: number): boolean {
    return this.nulls > 0 && this.different.isNull(this.codes[row]!);
  }

  /** The cells of all rows. */
  get list(): readonly Cell[] {
    return (this.#list ??= this.#cells());
  }

  #cells(): Cell[] {
    const cells = new Array<Cell>(this.length);
    for (let row = 0; row < cells.length; row++) cells[row] = this.at(row);
    return cells;
  }

  /** Only these rows. */
  picked(rows: readonly number[]): CodedCells {
    return new CodedCells(
      this.different,
      Uint32Array.from(rows, (row) => this.codes[row]!),
    );
  }
}

/** A column that is kept so; its cells are put together when somebody asks for them one by one. */
export class CodedColumn implements Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly coded: CodedCells;

  constructor(name: string, type: ColumnType, coded: CodedCells) {
    this.name = name;
    this.type = type;
    this.coded = coded;
  }

  get values(): readonly Cell[] {
    return this.coded.list;
  }
}
