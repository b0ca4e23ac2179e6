import type { RejectedRow } from '../../domain/rejected-row';
import type { CastPart } from './part';
import { Rejected } from './rejected';

/** The same without the rows (data rows, from 1) that a person leaves out: they are listed among the rejected ones. `rowOf` tells line and cells. */
export function leaveOut(
  cast: CastPart,
  without: readonly number[],
  rowOf: (row: number) => Pick<RejectedRow, 'line' | 'cells'>,
): CastPart {
  if (without.length === 0) return cast;
  const numbers = cast.rows.columns.find((c) => c.name === '_row')?.values ?? [];
  const out = new Set(without);
  const keep = numbers.flatMap((row, at) => (out.has(Number(row)) ? [] : [at]));
  if (keep.length === numbers.length) return cast;
  const left = new Set(numbers.map(Number).filter((row) => out.has(row)));
  const leftOut = (row: number): RejectedRow => {
    const { line, cells } = rowOf(row);
    const problem = { code: 'row_left_out', severity: 'notice', table: cast.table, line, row, value: String(line), count: 1 } as const;
    return { line, row, cells, problems: [problem] };
  };
  const columns = cast.rows.columns.map(({ name, type, values }) => ({ name, type, values: keep.map((at) => values[at] ?? null) }));
  return {
    ...cast,
    rows: { columns, rows: keep.length },
    rejected: new Rejected(
      [...cast.rejected.rows, ...left].toSorted((a, b) => a - b),
      (row) => (left.has(row) ? leftOut(row) : cast.rejected.of(row)),
    ),
  };
}
