import { fc } from '../support/random';
import type { Segment } from '../../src/domain/figure';
import { change, scaleOf } from '../../src/i18n/change';
import { comparedShort, comparedTo } from '../../src/i18n/compared';
import { periodLong, periodShort, span } from '../../src/i18n/dates';
import { isRate, valueText } from '../../src/i18n/measure';
import { type FlowFacts } from '../../src/i18n/sentence-aid';
import { type TargetFacts } from '../../src/i18n/sentence-board';
import { type BreakdownFacts } from '../../src/i18n/sentence-breakdown';
import { type ContributionFacts } from '../../src/i18n/sentence-contribution';
import { type DelegationFacts } from '../../src/i18n/sentence-delegations';
import { type ForecastFacts } from '../../src/i18n/sentence-forecast';
import { type InstrumentFacts } from '../../src/i18n/sentence-instruments';
import type { Facts } from '../../src/i18n/sentence-parts';
import { type LevelFacts } from '../../src/i18n/sentence-training';
import { type ColumnFacts } from '../../src/i18n/sentence-units';
import { type YearsFacts } from '../../src/i18n/sentence-years';
import { anyPeriod, count, factsOf, type Kind, lang, measureOf, name, shapeOf } from './arbitraries';
import { year } from '../support/figures';
import { type Allowed, numbersOf, sharing, written } from './rules';

/** What one sentence said, and what it was allowed to say. */
export interface Spoken extends Allowed {
  readonly said: string | readonly Segment[];
}

export const periodWords = (f: Facts): readonly string[] => [
  periodLong(f.period, f.lang),
  span(f.period, f.lang),
  ...[f.beforePeriod, f.unlike ?? null].flatMap((p) => (p ? [comparedTo(p, f.period, f.lang), comparedShort(p, f.period, f.lang)] : [])),
];
export const numbers = (f: Facts) => numbersOf(f.now, f.before, f.plan, f.shape.decimals, f.lang);
export const indexNumbers = (f: Facts): readonly string[] =>
  f.now.value === null || !f.before?.value ? ['100'] : ['100', ...written((f.now.value / f.before.value) * 100, 1, f.lang)];
export const base = (f: Facts, known: readonly string[], words: readonly string[] = []) => ({
  known: new Set([...numbers(f), ...known]),
  words: [...periodWords(f), ...words],
  lang: f.lang,
  opposite: false,
  title: false,
});
export const kinds: readonly Kind[] = ['count', 'amount', 'rate', 'points'];
export const anyFacts = fc.oneof(...kinds.map(factsOf));

export const instruments = fc
  .tuple(factsOf('count'), fc.array(fc.tuple(name, fc.option(count)), { maxLength: 4 }))
  .map(([f, parts]): InstrumentFacts => ({
    ...f,
    subject: f.lang === 'vi' ? 'Bộ' : 'the ministry',
    kinds: parts.map(([n, value]) => ({ name: n, value })),
  }));
export const instrumentNumbers = (f: InstrumentFacts) => f.kinds.flatMap((k) => written(k.value, 0, f.lang));

export const flows = fc
  .tuple(factsOf('amount'), factsOf('amount'), fc.option(measureOf('amount')))
  .map(([a, b, other]): readonly [FlowFacts, FlowFacts] => {
    const more = other && { measure: other, unit: a.lang === 'vi' ? 'tỷ đồng' : 'billion VND', decimals: 1 };
    return [
      { ...a, other: more },
      { ...a, now: b.now, before: b.before && a.before, plan: b.plan, other: more },
    ];
  });
export const flowNumbers = ([a, b]: readonly [FlowFacts, FlowFacts]) => [
  ...numbers(a),
  ...numbers(b),
  ...(a.other ? written(a.other.measure.value, 1, a.lang) : []),
  ...written(a.now.missing + b.now.missing, 0, a.lang),
];
export const moved = (f: Facts): number => {
  const found = change(f.now, f.beforePeriod ? f.before : null, scaleOf(f.shape.unit, f.shape.decimals), f.shape.decimals, f.lang);
  return typeof found === 'string' || found.direction === 'flat' ? 0 : found.direction === 'up' ? 1 : -1;
};

export const delegations = fc
  .tuple(factsOf('rate'), fc.array(fc.tuple(name, measureOf('rate')), { maxLength: 4 }))
  .map(([f, groups]): DelegationFacts => ({ ...f, groups: groups.map(([n, measure]) => ({ name: n, measure })) }));

const level = fc.tuple(fc.constantFrom(1, 2, 3, 4), count, count, count, fc.boolean()).map(([l, a, b, c, mean]): LevelFacts => ({
  level: l,
  positive: mean ? null : Math.min(a, b),
  measured: b,
  total: b + c,
}));
export const training = fc.tuple(fc.option(factsOf('count')), fc.uniqueArray(level, { maxLength: 4, selector: (l) => l.level }), lang);
export const trainingNumbers = (levels: readonly LevelFacts[], l: 'vi' | 'en') =>
  levels.flatMap(({ positive, measured, total }) => [
    ...written(measured, 0, l),
    ...written(positive, 0, l),
    ...(total > 0 ? written((100 * measured) / total, 1, l) : []),
    ...(positive !== null && measured > 0 ? written((100 * positive) / measured, 1, l) : []),
  ]);

export const breakdowns = fc.constantFrom(...kinds).chain((kind) =>
  fc
    .tuple(
      fc.array(fc.tuple(name, measureOf(kind), fc.option(fc.integer({ min: 0, max: 900 }))), { maxLength: 6 }),
      measureOf(kind),
      fc.boolean(),
      lang,
      name,
    )
    .map(([parts, total, adds, l, n]): BreakdownFacts => ({
      name: n,
      parts: parts
        .map(([own, measure, plan]) => ({ name: own, measure, plan }))
        .toSorted((a, b) => (b.measure.value ?? -Infinity) - (a.measure.value ?? -Infinity)),
      total,
      adds,
      shape: shapeOf(kind, l),
      lang: l,
    })),
);
export const breakdownNumbers = ({ parts, total, shape, lang: l }: BreakdownFacts) => [
  ...parts.flatMap((p) => [
    ...numbersOf(p.measure, null, p.plan, shape.decimals, l),
    ...(p.measure.value !== null && total.value ? written((100 * p.measure.value) / total.value, 1, l) : []),
  ]),
  ...written(parts.filter((p) => p.measure.value === null).length, 0, l),
  ...written(parts.filter((p) => p.measure.value !== null && p.measure.smallN).length, 0, l),
  ...sharing(parts.filter((p) => !(p.measure.smallN && isRate(shape.unit))).map((p) => p.measure)).flatMap((n) => written(n, 0, l)),
];

export const table = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom<Kind>('count', 'rate'), fc.constantFrom('up', 'down', 'none'), name), { minLength: 1, maxLength: 5 }),
    fc.integer({ min: 1, max: 6 }),
    lang,
  )
  .chain(([heads, n, l]) =>
    fc.tuple(...heads.map(([kind]) => fc.array(measureOf(kind), { minLength: n, maxLength: n }))).map((values) => {
      const units = Array.from({ length: n }, (_, i) => ({
        key: `u${i}`,
        name: `Cục ${'ABCDEF'[i] ?? ''}`,
        short: `C${'ABCDEF'[i] ?? ''}`,
      }));
      const columns = heads.map(([kind, direction, own], c): ColumnFacts => ({
        name: own,
        direction,
        cells: new Map(
          units.map((u, i) => {
            const m = values[c]?.[i];
            if (!m) throw new Error('every cell has a measure');
            return [u.key, { measure: m, text: valueText(m, shapeOf(kind, l), l) }];
          }),
        ),
      }));
      return { units, columns, lang: l };
    }),
  );

const standing = fc.constantFrom('over', 'ontrack', 'met', 'near', 'slow', 'short', 'late', 'none');
export const targets = lang.chain((l) =>
  fc
    .tuple(fc.array(fc.tuple(name, standing, anyFacts), { maxLength: 8 }), fc.option(fc.integer({ min: 0, max: 100 })), fc.boolean())
    .map(([rows, elapsed, partial]) => ({
      lang: l,
      elapsed,
      partial,
      facts: rows.map(([n, s, f]) => ({ ...f, lang: l, name: n, standing: s })),
      targets: rows.map(([n, s, f]): TargetFacts => {
        const found = change(f.now, f.before, scaleOf(f.shape.unit, f.shape.decimals), f.shape.decimals, l);
        return {
          name: n,
          standing: s,
          change: typeof found === 'string' ? null : { ...found, unit: f.shape.unit },
        };
      }),
    })),
);

export const contribution = fc
  .tuple(count, count, count, count, count, anyPeriod, fc.boolean(), lang)
  .map(([a, b, c, none, uncounted, of, open, l]): ContributionFacts => {
    const [low = 0, high = 0, n = 0] = [a, b, c].toSorted((x, y) => x - y);
    return { n, low, high, none, uncounted, period: of(2026), subject: l === 'vi' ? 'Bộ' : 'the ministry', open, lang: l };
  });
export const ofContribution = (f: ContributionFacts, said: Spoken['said']): Spoken => ({
  said,
  known: new Set([f.n, f.low, f.high, f.high - f.low, f.none, f.uncounted].flatMap((x) => written(x, 0, f.lang))),
  words: [periodLong(f.period, f.lang)],
  lang: f.lang,
  opposite: false,
  title: false,
});

export const forecasts = fc
  .tuple(
    fc.constantFrom<Kind>('count', 'amount'),
    fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 5, maxLength: 5 }),
    fc.integer({ min: 4, max: 9 }),
    fc.option(count),
    lang,
  )
  .map(([kind, ends, years, plan, l]): ForecastFacts => {
    const [a = 0, b = 0, mid = 0, c = 0, d = 0] = ends.map((n) => n / 7).toSorted((x, y) => x - y);
    const forecast = {
      mid,
      inner: [b, c] as const,
      outer: [a, d] as const,
      years: Array.from({ length: years }, (_, i) => String(2025 - i)),
    };
    return { forecast, year: year(2026), plan, shape: shapeOf(kind, l), lang: l };
  });

export const overYears = fc
  .constantFrom(...kinds)
  .chain((kind) => fc.tuple(factsOf(kind), fc.array(measureOf(kind), { maxLength: 9 }), fc.boolean()))
  .map(([f, older, base]): YearsFacts => {
    const all = [...older, f.now];
    return { ...f, base, years: all.map((measure, i) => ({ measure, period: { ...f.period, id: String(2027 - all.length + i) } })) };
  });
export const yearNumbers = (f: YearsFacts) => [
  ...f.years.flatMap(({ measure }, i) => [...numbersOf(measure, null, null, f.shape.decimals, f.lang), ...written(i + 1, 0, f.lang)]),
  ...indexNumbers(f),
];
export const yearWords = (f: YearsFacts) => f.years.map((y) => periodShort(y.period, f.lang));
