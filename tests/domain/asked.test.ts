import { expect, test } from 'vitest';
import { cutAtSameDay, defaultPeriod, type Known, partnerDimension, questionBefore, questionOf, resolve } from '../../src/domain/asked';
import type { Indicator } from '../../src/domain/indicator';
import type { Period, PeriodKind } from '../../src/domain/period';
import type { Scope } from '../../src/domain/scope';

const period = (id: string, kind: PeriodKind, from: string, to: string, yoy: string | null, prev = yoy): Period => ({
  id,
  calendar: 'lich',
  kind,
  from,
  to,
  label: id,
  prev,
  yoy,
  locked: false,
});
const years = ['2024', '2025', '2026'] as const;
const periods: readonly Period[] = years.flatMap((y) => {
  const before = String(Number(y) - 1);
  return [
    period(y, 'nam', `${y}-01-01`, `${y}-12-31`, before),
    period(`${y}H1`, 'sau_thang', `${y}-01-01`, `${y}-06-30`, `${before}H1`),
    period(`${y}M9`, 'chin_thang', `${y}-01-01`, `${y}-09-30`, `${before}M9`),
  ];
});
const unit = (id: string) => ({
  id,
  parent: null,
  name: { vi: id, en: id },
  abbr: null,
  kind: 'vu',
  province: null,
  validFrom: null,
  validTo: null,
});
const known: Known = {
  asOf: '2026-09-14',
  periods,
  units: [unit('VHTQT')],
  partners: [{ id: 'JP', name: { vi: 'Nhật Bản', en: 'Japan' }, abbr: null, multilateral: false, country: 'JP' }],
};
const scope: Scope = { pack: 'sample', cmp: 'yoy', view: 'now', cur: 'VND' };
const indicator = (dimensions: readonly string[], usd = false) =>
  ({ id: 'I02', dimensions, usd: usd ? { numerator: 'sum(x)', unit: { vi: 'triệu USD', en: 'm USD' } } : null }) as unknown as Indicator;

test('by default the last half year, nine months or year that is over or nearly so', () => {
  expect(defaultPeriod(periods, '2026-09-14')?.id).toBe('2026M9');
  expect(defaultPeriod(periods, '2026-08-01')?.id).toBe('2026H1');
  expect(defaultPeriod(periods, '2026-12-20')?.id).toBe('2026');
  expect(defaultPeriod([], '2026-12-20')).toBeNull();
});

test('an open period is compared with the same elapsed day of the year before, known as it was then', () => {
  const asked = resolve(scope, known);
  expect(asked?.period.id).toBe('2026M9');
  expect(asked?.open).toBe(true);
  expect(asked?.before).toEqual({ period: { ...periods[5], to: '2025-09-14', end: '2025-09-30' }, asOf: '2025-09-14' });
  expect(asked?.elapsed).toBeCloseTo(257 / 365, 10);
  expect(asked?.history.map((p) => p.id)).toEqual(['2024M9', '2025M9', '2026M9']);
  expect(asked?.year?.id).toBe('2026');
});

test('a closed period is compared whole, with what is known today', () => {
  const asked = resolve({ ...scope, p: '2025M9' }, known);
  expect(asked?.before).toEqual({ period: periods[2], asOf: '2026-09-14' });
  expect(asked?.elapsed).toBeCloseTo(273 / 365, 10);
});

test('a leap day does not move the cut past the end of the shorter period', () => {
  const leap = period('f24', 'quy', '2024-01-01', '2024-03-31', null);
  const plain = period('f23', 'quy', '2023-01-01', '2023-03-31', null);
  expect(cutAtSameDay(plain, leap, '2024-03-30').period.to).toBe('2023-03-31');
});

test('a free span is compared with the same days a year before, or with the days just before it', () => {
  const span = { ...scope, from: '2025-03-01', to: '2025-03-31' };
  expect(resolve(span, known)?.before?.period).toMatchObject({ from: '2024-03-01', to: '2024-03-31' });
  expect(resolve({ ...span, cmp: 'prev' }, known)?.before?.period).toMatchObject({ from: '2025-01-29', to: '2025-02-28' });
  expect(resolve({ ...span, cmp: 'none' }, known)?.before).toBeNull();
});

test('ids that the pack does not know fall back, and a pack without periods asks nothing', () => {
  const asked = resolve({ ...scope, p: 'nonsense', u: 'NOBODY' }, known);
  expect(asked?.period.id).toBe('2026M9');
  expect(asked?.unit).toBeNull();
  expect(resolve(scope, { ...known, periods: [] })).toBeNull();
});

test('unit and partner narrow the question where the indicator knows partners; money follows the currency asked', () => {
  const asked = resolve({ ...scope, u: 'VHTQT', pt: 'JP', cur: 'USD' }, known);
  if (!asked) throw new Error('nothing asked');
  const divided = indicator(['transactions.partner_id'], true);
  expect(questionOf(asked, divided)).toMatchObject({
    currency: 'USD',
    where: [
      { dimension: 'unit', value: 'VHTQT' },
      { dimension: 'transactions.partner_id', value: 'JP' },
    ],
  });
  const plain = indicator(['agreements.instrument']);
  expect(questionOf(asked, plain)).toMatchObject({ currency: 'VND', where: [{ dimension: 'unit', value: 'VHTQT' }] });
  expect(partnerDimension(indicator(['partners.partner_id[]']))).toBe('partners.partner_id[]');
  expect(questionBefore(asked, plain)?.period.to).toBe('2025-09-14');
});
