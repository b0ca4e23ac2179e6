import type { ProblemCode } from '../../domain/problem-code';
import type { Cell } from '../../domain/table';

/** A cell that cannot be taken as it is. The row is rejected and listed. */
export interface CellRefusal {
  /** Place of the row, from 0. */
  readonly row: number;
  readonly code: ProblemCode;
  readonly value: string;
  /** What it could be replaced by, where there is one thing it could. */
  readonly proposal?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Cells that stand for something else than a value. */
export interface Marks {
  /** "-": nothing occurred. */
  readonly nil: number;
  /** "…" or blank: something occurred, or may have; there is no figure. */
  readonly missing: number;
  /** "x": the column does not apply. */
  readonly notApplicable: number;
}

export interface ColumnCells {
  readonly cells: readonly Cell[];
  readonly refused: readonly CellRefusal[];
  readonly marks: Marks;
}

/** What a sign stands for in a column: its cell, or null where the sign is a text like any other. */
export type Sign = 'nil' | 'missing' | 'notApplicable';

export function signOf(text: string): Sign | null {
  if (text === '' || text === '…' || text === '...') return 'missing';
  if (text === '-' || text === '–' || text === '—') return 'nil';
  return text === 'x' || text === 'X' ? 'notApplicable' : null;
}

/** Collects a column, cell by cell. `counts`: rows that share each cell; one each where it is left out. */
export class ColumnBuilder {
  readonly cells: Cell[] = [];
  readonly refused: CellRefusal[] = [];
  readonly marks = { nil: 0, missing: 0, notApplicable: 0 };
  readonly #counts: ArrayLike<number> | undefined;

  constructor(counts?: ArrayLike<number>) {
    this.#counts = counts;
  }

  built(): ColumnCells {
    const { cells, refused, marks } = this;
    return { cells, refused, marks };
  }

  take(cell: Cell): void {
    this.cells.push(cell);
  }

  mark(sign: Sign, cell: Cell): void {
    this.marks[sign] += this.#counts?.[this.cells.length] ?? 1;
    this.cells.push(cell);
  }

  refuse(code: ProblemCode, value: string, more: Pick<CellRefusal, 'proposal' | 'params'> = {}): void {
    this.refused.push({ row: this.cells.length, code, value, ...more });
    this.cells.push(null);
  }
}
