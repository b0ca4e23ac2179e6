import type { Period } from '../domain/period';
import type { Options } from './evaluate-options';

const custom = ({ from, to }: NonNullable<Options['span']>): Period => ({
  id: null,
  calendar: 'lich',
  kind: 'custom',
  from,
  to,
  label: `${from} – ${to}`,
  prev: null,
  yoy: null,
  locked: false,
});

// Over all three calendars the latest end decides, then the longer period, then the calendar year's own, then the id: never the order of the rows.
const later = (a: Period, b: Period): number => {
  const order = [
    [a.to, b.to],
    [b.from, a.from],
    [a.calendar === 'lich' ? '1' : '0', b.calendar === 'lich' ? '1' : '0'],
    [b.id ?? '', a.id ?? ''],
  ] as const;
  const [x, y] = order.find(([p, q]) => p !== q) ?? ['', ''];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** The period asked for: the span, the row of that id, or else the last row that has ended on the data date. Null where there is none. */
export function choosePeriod(rows: readonly Period[], { span, period, asOf }: Pick<Options, 'span' | 'period' | 'asOf'>): Period | null {
  if (span) return custom(span);
  if (period !== null) return rows.find((row) => row.id === period) ?? null;
  return (
    rows
      .filter((row) => row.to <= asOf)
      .toSorted(later)
      .at(-1) ?? null
  );
}
