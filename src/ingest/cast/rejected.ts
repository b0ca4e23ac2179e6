import type { RejectedRow, RejectedRows } from '../../domain/rejected-row';

/** Rows that are put together when they are looked at: a million of them would take more room than their file. */
export class Rejected implements RejectedRows {
  /** Data rows, from 1, upwards. */
  readonly rows: readonly number[];
  readonly of: (row: number) => RejectedRow;

  constructor(rows: readonly number[], of: (row: number) => RejectedRow) {
    this.rows = rows;
    this.of = of;
  }

  get length(): number {
    return this.rows.length;
  }

  *[Symbol.iterator](): Iterator<RejectedRow> {
    for (const row of this.rows) yield this.of(row);
  }
}
