import { collate, desc, escape, op, table } from 'arquero';
import type { ColumnTable } from 'arquero';
import { fold } from '../domain/fold';
import type { Cell } from '../domain/table';
import type { RolledGroup, SentColumn, View } from './protocol';

const ROW = '_at';

/** Decimals travel as exact text; they compare and add up as numbers here. */
function comparable(column: SentColumn): readonly unknown[] {
  if (column.type === 'decimal') return column.values.map((v) => (v === null ? null : Number(v)));
  if (column.type === 'list') return column.values.map(text);
  return column.values;
}

function text(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return Array.isArray(cell) ? cell.map(text).join(', ') : String(cell);
}

/** Records held for sorting, finding and adding up. Arquero compiles its expressions, so this runs only in the worker (and in tests). */
export class Records {
  readonly #table: ColumnTable;
  readonly #columns: ReadonlyMap<string, SentColumn>;
  #folded: { within: string; lines: readonly string[] } = { within: '\0', lines: [] };

  constructor(columns: readonly SentColumn[]) {
    const rows = columns[0]?.values.length ?? 0;
    this.#columns = new Map(columns.map((c) => [c.name, c]));
    this.#table = table({
      ...Object.fromEntries(columns.map((c) => [c.name, [...comparable(c)]])),
      [ROW]: Array.from({ length: rows }, (_, i) => i),
    });
  }

  get rows(): number {
    return this.#table.numRows();
  }

  /** Row numbers in the order asked; missing values come last whichever way the rest goes. */
  view(view: View, locale: string): Uint32Array {
    let seen = this.#table;
    const words = fold(view.text).split(' ').filter(Boolean);
    if (words.length > 0) {
      const lines = this.#lines(view.within);
      seen = seen.filter(escape((d: { [ROW]: number }) => words.every((w) => lines[d[ROW]]!.includes(w))));
    }
    if (view.sort && this.#columns.has(view.sort.column)) {
      const { column, descending } = view.sort;
      const value = (d: Record<string, unknown>) => d[column];
      const key = this.#columns.get(column)?.type === 'string' ? collate(escape(value), locale) : escape(value);
      seen = seen.orderby(
        escape((d: Record<string, unknown>) => value(d) === null),
        descending ? desc(key) : key,
        ROW,
      );
    }
    return Uint32Array.from(seen.array(ROW) as number[]);
  }

  /** Counts and sums by one column, the largest sum first. Text that is no number is not added. */
  roll(by: string, sum: string | null): RolledGroup[] {
    const rolled = this.#table
      .groupby(by)
      .rollup({ rows: op.count(), ...(sum === null ? {} : { sum: op.sum(sum), valid: op.valid(sum) }) })
      .objects() as { rows: number; sum?: number; valid?: number; [column: string]: string | number | null | undefined }[];
    return rolled
      .map((r) => ({ key: r[by] == null ? null : String(r[by]), rows: r.rows, sum: r.valid ? (r.sum ?? null) : null }))
      .sort((a, b) => (b.sum ?? b.rows) - (a.sum ?? a.rows));
  }

  #lines(within: readonly string[]): readonly string[] {
    const name = within.join('\0');
    if (this.#folded.within !== name) {
      const columns = within.flatMap((w) => this.#columns.get(w) ?? []);
      const lines = Array.from({ length: this.rows }, (_, i) => columns.map((c) => fold(text(c.values[i]))).join('\0'));
      this.#folded = { within: name, lines };
    }
    return this.#folded.lines;
  }
}
