import '../../src/i18n/late/workbench';
import type { Figure } from '../../src/domain/figure';
import type { FigureContext } from '../../src/figures/context';
import { fromResult } from '../../src/figures/from-result';

const NAMES = ['Cục Bổ trợ tư pháp', 'Vụ Hợp tác quốc tế', 'Học viện Tư pháp', 'Cục Thi hành án dân sự', 'Vụ Pháp luật quốc tế', null];

/** A result of somebody's own query as points: what each unit was given, and how many days its partners waited. */
export function pointsOf(ctx: FigureContext, values: readonly (string | null)[], across: readonly (number | null)[]): Figure {
  const names = values.map((_, row) => NAMES[row % NAMES.length] ?? null);
  return fromResult(
    {
      id: 'points',
      kind: 'points',
      names: { name: 'don_vi', type: 'string', values: names },
      values: { name: 'trieu_usd', type: 'decimal', values },
      across: { name: 'so_ngay', type: 'integer', values: across },
      plan: null,
      all: values.length,
      query: 'SELECT don_vi, trieu_usd, so_ngay FROM ket_qua',
    },
    ctx,
  );
}

/** A result of somebody's own query as a line: a count for each day, the last of which is the highest. */
export function risingOf(ctx: FigureContext, days: number): Figure {
  const day = (i: number): string => new Date(Date.UTC(2026, 7, 1 + i)).toISOString().slice(0, 10);
  return fromResult(
    {
      id: 'rising',
      kind: 'lines',
      names: { name: 'ngay', type: 'date', values: Array.from({ length: days }, (_, i) => day(i)) },
      values: { name: 'so_viec', type: 'integer', values: Array.from({ length: days }, (_, i) => i) },
      across: null,
      plan: null,
      all: days,
      query: 'SELECT ngay, so_viec FROM ket_qua ORDER BY ngay',
    },
    ctx,
  );
}
