import { fc } from '../support/random';
import type { Measure } from '../../src/domain/answer';
import type { Period } from '../../src/domain/period';
import type { Lang } from '../../src/i18n/format';
import type { Shape } from '../../src/i18n/measure';
import type { Facts } from '../../src/i18n/sentence-parts';
import { measure, nine, period, rate, year } from '../support/figures';

export const lang: fc.Arbitrary<Lang> = fc.constantFrom('vi', 'en');
export const count = fc.oneof(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 60_000 }));
const sum = fc.oneof(fc.constant(0), fc.integer({ min: -5_000, max: 900_000 })).map((cents) => cents / 100);
const missing: fc.Arbitrary<Measure> = fc.constantFrom(measure(null), measure(null, { status: 'na' }));

/** Shapes as the catalogue has them, in one language. */
const SHAPES: Readonly<Record<'count' | 'amount' | 'rate' | 'points', Readonly<Record<Lang, Shape>>>> = {
  count: { vi: { unit: 'văn kiện', decimals: 0 }, en: { unit: 'agreements', decimals: 0 } },
  amount: { vi: { unit: 'triệu USD', decimals: 2 }, en: { unit: 'million USD', decimals: 2 } },
  rate: { vi: { unit: '%', decimals: 1 }, en: { unit: '%', decimals: 1 } },
  points: { vi: { unit: 'điểm %', decimals: 1 }, en: { unit: 'percentage points', decimals: 1 } },
};
export type Kind = keyof typeof SHAPES;
export const shapeOf = (kind: Kind, l: Lang): Shape => SHAPES[kind][l];

const state = fc.record({ partial: fc.boolean(), missing: fc.integer({ min: 0, max: 12 }) });

/** A measure of that kind as the engine might answer it: many, few, none, missing, not applicable. */
export function measureOf(kind: Kind): fc.Arbitrary<Measure> {
  const rates = fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), state)
    .map(([a, b, s]) => rate(Math.min(a, b), Math.max(a, b), s));
  const amounts = fc.tuple(sum, fc.integer({ min: 1, max: 90 }), state).map(([v, n, s]) => measure(v, { n, ...s }));
  const counts = fc.tuple(count, state).map(([v, s]) => measure(v, { n: v, ...s }));
  const some =
    kind === 'count' ? counts : kind === 'amount' ? amounts : kind === 'rate' ? rates : amounts.map((m) => ({ ...m, smallN: false }));
  return fc.oneof({ weight: 9, arbitrary: some }, { weight: 2, arbitrary: missing });
}

const quarter = (y: number): Period => period('quy', `${y}-07-01`, `${y}-09-30`, { id: `${y}Q3`, calendar: 'lich' });
const half = (y: number): Period => period('sau_thang', `${y - 1}-12-15`, `${y}-06-14`);
const span = (y: number): Period => period('custom', `${y}-02-03`, `${y}-05-09`, { id: null });
export const anyPeriod: fc.Arbitrary<(y: number) => Period> = fc.constantFrom(year, nine, half, quarter, span);

const planOf = (kind: Kind): fc.Arbitrary<number | null> =>
  fc.option(
    kind === 'count'
      ? fc.integer({ min: 0, max: 3000 })
      : fc.integer({ min: 0, max: 90_000 }).map((n) => n / (kind === 'amount' ? 100 : 1000)),
  );

/** Facts of one indicator, with or without plan and comparison. */
export function factsOf(kind: Kind): fc.Arbitrary<Facts> {
  return fc
    .record({
      now: measureOf(kind),
      before: fc.option(measureOf(kind)),
      plan: planOf(kind),
      of: anyPeriod,
      other: fc.option(anyPeriod),
      unlike: fc.boolean(),
      lang,
    })
    .map(({ now, before, plan, of, other, unlike, lang: l }) => ({
      period: of(2026),
      now,
      before: other === null || unlike ? null : before,
      beforePeriod: other === null || unlike ? null : other(2025),
      unlike: other !== null && unlike ? other(2024) : null,
      plan,
      shape: shapeOf(kind, l),
      lang: l,
    }));
}

const NAMES = [
  'Văn kiện ký kết',
  'Viện trợ giải ngân',
  'HTQT',
  'Cục Pháp luật quốc tế và Giải quyết tranh chấp đầu tư quốc tế của Bộ Tư pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Agreements signed',
  'Dự án A',
];
export const name = fc.constantFrom(...NAMES);
