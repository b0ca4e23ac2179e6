import { fc } from '../support/random';
import type { Segment } from '../../src/domain/figure';
import { change, scaleOf } from '../../src/i18n/change';
import { comparedShort, comparedTo } from '../../src/i18n/compared';
import { periodLong, periodShort, span } from '../../src/i18n/dates';
import { isRate, valueText } from '../../src/i18n/measure';
import { aidSay, aidTitle, type FlowFacts } from '../../src/i18n/sentence-aid';
import { headline, lede, type TargetFacts } from '../../src/i18n/sentence-board';
import { type BreakdownFacts, breakdownSay, breakdownTitle } from '../../src/i18n/sentence-breakdown';
import {
  areasTitle,
  bandText,
  type ContributionFacts,
  contributionHead,
  contributionSay,
  headText,
  shareText,
} from '../../src/i18n/sentence-contribution';
import { type DelegationFacts, delegationsSay, delegationsTitle } from '../../src/i18n/sentence-delegations';
import { estimated, type ForecastFacts, forecastSay } from '../../src/i18n/sentence-forecast';
import { indicatorSay, indicatorTitle } from '../../src/i18n/sentence-indicator';
import { type InstrumentFacts, instrumentsSay, instrumentsTitle } from '../../src/i18n/sentence-instruments';
import type { Facts } from '../../src/i18n/sentence-parts';
import { behindSay, reportSay } from '../../src/i18n/sentence-report';
import { type LevelFacts, trainingSay, trainingTitle } from '../../src/i18n/sentence-training';
import { type ColumnFacts, unitsSay, unitsTitle } from '../../src/i18n/sentence-units';
import { type YearsFacts, yearsSay, yearsTitle } from '../../src/i18n/sentence-years';
import { anyPeriod, count, factsOf, type Kind, lang, measureOf, name, shapeOf } from './arbitraries';
import { year } from '../support/figures';
import { plain } from '../../src/i18n/say';
import { type Allowed, numbersOf, plannedForms, sharing, written } from './rules';

/** What one sentence said, and what it was allowed to say. */
export interface Spoken extends Allowed {
  readonly said: string | readonly Segment[];
}

const periodWords = (f: Facts): readonly string[] => [
  periodLong(f.period, f.lang),
  span(f.period, f.lang),
  ...[f.beforePeriod, f.unlike ?? null].flatMap((p) => (p ? [comparedTo(p, f.period, f.lang), comparedShort(p, f.period, f.lang)] : [])),
];
const numbers = (f: Facts) => numbersOf(f.now, f.before, f.plan, f.shape.decimals, f.lang);
const indexNumbers = (f: Facts): readonly string[] =>
  f.now.value === null || !f.before?.value ? ['100'] : ['100', ...written((f.now.value / f.before.value) * 100, 1, f.lang)];
const base = (f: Facts, known: readonly string[], words: readonly string[] = []) => ({
  known: new Set([...numbers(f), ...known]),
  words: [...periodWords(f), ...words],
  lang: f.lang,
  opposite: false,
  title: false,
});
const kinds: readonly Kind[] = ['count', 'amount', 'rate', 'points'];
const anyFacts = fc.oneof(...kinds.map(factsOf));

const instruments = fc
  .tuple(factsOf('count'), fc.array(fc.tuple(name, fc.option(count)), { maxLength: 4 }))
  .map(([f, parts]): InstrumentFacts => ({
    ...f,
    subject: f.lang === 'vi' ? 'Bộ' : 'the ministry',
    kinds: parts.map(([n, value]) => ({ name: n, value })),
  }));
const instrumentNumbers = (f: InstrumentFacts) => f.kinds.flatMap((k) => written(k.value, 0, f.lang));

const flows = fc
  .tuple(factsOf('amount'), factsOf('amount'), fc.option(measureOf('amount')))
  .map(([a, b, other]): readonly [FlowFacts, FlowFacts] => {
    const more = other && { measure: other, unit: a.lang === 'vi' ? 'tỷ đồng' : 'billion VND', decimals: 1 };
    return [
      { ...a, other: more },
      { ...a, now: b.now, before: b.before && a.before, plan: b.plan, other: more },
    ];
  });
const flowNumbers = ([a, b]: readonly [FlowFacts, FlowFacts]) => [
  ...numbers(a),
  ...numbers(b),
  ...(a.other ? written(a.other.measure.value, 1, a.lang) : []),
  ...written(a.now.missing + b.now.missing, 0, a.lang),
];
const moved = (f: Facts): number => {
  const found = change(f.now, f.beforePeriod ? f.before : null, scaleOf(f.shape.unit, f.shape.decimals), f.shape.decimals, f.lang);
  return typeof found === 'string' || found.direction === 'flat' ? 0 : found.direction === 'up' ? 1 : -1;
};

const delegations = fc
  .tuple(factsOf('rate'), fc.array(fc.tuple(name, measureOf('rate')), { maxLength: 4 }))
  .map(([f, groups]): DelegationFacts => ({ ...f, groups: groups.map(([n, measure]) => ({ name: n, measure })) }));

const level = fc.tuple(fc.constantFrom(1, 2, 3, 4), count, count, count, fc.boolean()).map(([l, a, b, c, mean]): LevelFacts => ({
  level: l,
  positive: mean ? null : Math.min(a, b),
  measured: b,
  total: b + c,
}));
const training = fc.tuple(fc.option(factsOf('count')), fc.uniqueArray(level, { maxLength: 4, selector: (l) => l.level }), lang);
const trainingNumbers = (levels: readonly LevelFacts[], l: 'vi' | 'en') =>
  levels.flatMap(({ positive, measured, total }) => [
    ...written(measured, 0, l),
    ...written(positive, 0, l),
    ...(total > 0 ? written((100 * measured) / total, 1, l) : []),
    ...(positive !== null && measured > 0 ? written((100 * positive) / measured, 1, l) : []),
  ]);

const breakdowns = fc.constantFrom(...kinds).chain((kind) =>
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
const breakdownNumbers = ({ parts, total, shape, lang: l }: BreakdownFacts) => [
  ...parts.flatMap((p) => [
    ...numbersOf(p.measure, null, p.plan, shape.decimals, l),
    ...(p.measure.value !== null && total.value ? written((100 * p.measure.value) / total.value, 1, l) : []),
  ]),
  ...written(parts.filter((p) => p.measure.value === null).length, 0, l),
  ...written(parts.filter((p) => p.measure.value !== null && p.measure.smallN).length, 0, l),
  ...sharing(parts.filter((p) => !(p.measure.smallN && isRate(shape.unit))).map((p) => p.measure)).flatMap((n) => written(n, 0, l)),
];

const table = fc
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
const targets = lang.chain((l) =>
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

const contribution = fc
  .tuple(count, count, count, count, count, anyPeriod, fc.boolean(), lang)
  .map(([a, b, c, none, uncounted, of, open, l]): ContributionFacts => {
    const [low = 0, high = 0, n = 0] = [a, b, c].toSorted((x, y) => x - y);
    return { n, low, high, none, uncounted, period: of(2026), subject: l === 'vi' ? 'Bộ' : 'the ministry', open, lang: l };
  });
const ofContribution = (f: ContributionFacts, said: Spoken['said']): Spoken => ({
  said,
  known: new Set([f.n, f.low, f.high, f.high - f.low, f.none, f.uncounted].flatMap((x) => written(x, 0, f.lang))),
  words: [periodLong(f.period, f.lang)],
  lang: f.lang,
  opposite: false,
  title: false,
});

const forecasts = fc
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

const overYears = fc
  .constantFrom(...kinds)
  .chain((kind) => fc.tuple(factsOf(kind), fc.array(measureOf(kind), { maxLength: 9 }), fc.boolean()))
  .map(([f, older, base]): YearsFacts => {
    const all = [...older, f.now];
    return { ...f, base, years: all.map((measure, i) => ({ measure, period: { ...f.period, id: String(2027 - all.length + i) } })) };
  });
const yearNumbers = (f: YearsFacts) => [
  ...f.years.flatMap(({ measure }, i) => [...numbersOf(measure, null, null, f.shape.decimals, f.lang), ...written(i + 1, 0, f.lang)]),
  ...indexNumbers(f),
];
const yearWords = (f: YearsFacts) => f.years.map((y) => periodShort(y.period, f.lang));

/** Every function of `src/i18n/sentence-*.ts` that says something: random facts, what came of them, what it may say. */
export const SENTENCES: Readonly<Record<string, fc.Arbitrary<Spoken>>> = {
  aidSay: flows.map((f) => ({ ...base(f[0], flowNumbers(f), periodWords(f[1])), said: aidSay(f[0], f[1], 'Bộ') })),
  aidTitle: flows.map((f) => ({
    ...base(f[0], flowNumbers(f), periodWords(f[1])),
    said: aidTitle(f[0], f[1]),
    title: true,
    opposite: moved(f[0]) * moved(f[1]) < 0,
  })),
  headline: targets.map((x) => ({
    said: headline(x.targets, x.lang),
    known: new Set(written(x.targets.length, 0, x.lang)),
    words: [],
    lang: x.lang,
    opposite: false,
    title: false,
  })),
  lede: targets.map((x) => ({
    said: lede(x.targets, x.elapsed, x.partial, 'cùng kỳ 2025', x.lang),
    known: new Set([...written(x.elapsed, 0, x.lang), ...x.facts.flatMap((f) => numbers(f))]),
    words: ['2025'],
    lang: x.lang,
    opposite: false,
    title: false,
  })),
  breakdownSay: breakdowns.map((f) => ({
    said: breakdownSay(f),
    known: new Set(breakdownNumbers(f)),
    words: [],
    lang: f.lang,
    opposite: false,
    title: false,
  })),
  breakdownTitle: breakdowns.map((f) => ({
    said: breakdownTitle(f),
    known: new Set(breakdownNumbers(f)),
    words: [],
    lang: f.lang,
    opposite: false,
    title: true,
  })),
  contributionHead: contribution.map((f) => ofContribution(f, contributionHead(f))),
  // A claim was made; its evidence does not carry it: two facts that point opposite ways.
  contributionSay: contribution.map((f) => ({ ...ofContribution(f, contributionSay(f)), opposite: f.uncounted > 0 })),
  headText: contribution.map((f) => ofContribution(f, headText(f))),
  shareText: contribution.map((f) => {
    const spoken = ofContribution(f, shareText(f.low, f.n, f.lang));
    return { ...spoken, known: new Set([...spoken.known, ...(f.n > 0 ? written((100 * f.low) / f.n, 0, f.lang) : [])]) };
  }),
  bandText: contribution.map((f) => {
    const spoken = ofContribution(f, bandText(f.low, f.high, f.n, f.lang));
    const shares = f.n > 0 ? [f.low, f.high].flatMap((x) => written((100 * x) / f.n, 0, f.lang)) : [];
    return { ...spoken, known: new Set([...spoken.known, ...shares]) };
  }),
  areasTitle: fc.tuple(fc.option(fc.record({ top: name, bottom: name, stable: fc.boolean() })), lang).map(([ends, l]) => ({
    said: areasTitle(ends, l),
    known: new Set<string>(),
    words: [],
    lang: l,
    opposite: false,
    title: true,
  })),
  forecastSay: forecasts.map((f) => ({
    said: plain(forecastSay(f)).trim(),
    known: new Set([
      ...f.forecast.outer.flatMap((x) => written(x, estimated(f.shape), f.lang)),
      ...plannedForms(f.plan, f.shape.decimals, f.lang),
      ...written(f.forecast.years.length, 0, f.lang),
      '80',
    ]),
    words: ['2026'],
    lang: f.lang,
    opposite: false,
    title: false,
  })),
  delegationsSay: delegations.map((f) => ({ ...base(f, []), said: delegationsSay(f) })),
  delegationsTitle: delegations.map((f) => ({ ...base(f, []), said: delegationsTitle(f), title: true })),
  indicatorSay: fc.tuple(anyFacts, name, fc.boolean()).map(([f, n, own]) => ({
    ...base(f, own ? indexNumbers(f) : []),
    said: indicatorSay({ ...f, base: own }, n),
  })),
  reportSay: fc.tuple(anyFacts, name).map(([f, n]) => ({ ...base(f, [], [n]), said: reportSay(f, n) })),
  behindSay: fc
    .tuple(anyFacts, name, fc.option(name))
    .filter(([f]) => f.now.value !== null)
    .map(([f, n, due]) => ({ ...base(f, [], [n, due ?? '']), said: behindSay(f, n, due, f.lang === 'vi' ? 'Rất chậm' : 'Far behind') })),
  yearsSay: fc.tuple(overYears, name).map(([f, n]) => ({ ...base(f, yearNumbers(f), yearWords(f)), said: yearsSay(f, n) })),
  yearsTitle: fc
    .tuple(overYears, name)
    .map(([f, n]) => ({ ...base(f, yearNumbers(f), yearWords(f)), said: yearsTitle(f, n), title: true })),
  indicatorTitle: fc.tuple(anyFacts, name).map(([f, n]) => ({ ...base(f, []), said: indicatorTitle(f, n), title: true })),
  instrumentsSay: instruments.map((f) => ({ ...base(f, instrumentNumbers(f)), said: instrumentsSay(f) })),
  instrumentsTitle: instruments.map((f) => ({ ...base(f, instrumentNumbers(f)), said: instrumentsTitle(f), title: true })),
  trainingSay: training.map(([f, levels, l]) => {
    const known = trainingNumbers(levels, l);
    const own = f && { ...f, lang: l, shape: shapeOf('count', l) };
    const said = trainingSay(own, levels, l);
    return own ? { ...base(own, known), said } : { said, known: new Set(known), words: [], lang: l, opposite: false, title: false };
  }),
  trainingTitle: training.map(([, levels, l]) => {
    const [first, third] = [1, 3].map((n) => levels.find((x) => x.level === n));
    const liked = first?.positive != null && first.measured >= 10 && first.positive / first.measured >= 0.5;
    const unmeasured = third !== undefined && third.total > 0 && third.measured / third.total < 0.5;
    return {
      said: trainingTitle(levels, l),
      known: new Set(trainingNumbers(levels, l)),
      words: [],
      lang: l,
      opposite: liked && unmeasured,
      title: true,
    };
  }),
  unitsSay: table.map((x) => ({
    said: unitsSay(x.units, x.columns, x.lang),
    known: new Set([
      ...x.units.flatMap((_, i) => written(i + 1, 0, x.lang)),
      ...x.columns.flatMap((c) => [...c.cells.values()].flatMap((cell) => cell.text.match(/\d+(?:[.,]\d+)*/g) ?? [])),
    ]),
    words: [],
    lang: x.lang,
    opposite: false,
    title: false,
  })),
  unitsTitle: table.map((x) => ({
    said: unitsTitle(x.units, x.columns, x.lang),
    known: new Set([...x.units.keys(), x.units.length, ...x.columns.keys(), x.columns.length].flatMap((n) => written(n, 0, x.lang))),
    words: [],
    lang: x.lang,
    opposite: false,
    title: true,
  })),
};

/** Parts that other sentences are made of; they are heard in them. */
export const PARTS: Readonly<Record<string, string>> = {
  amount: 'indicatorSay',
  planClause: 'indicatorSay',
  changeClause: 'indicatorSay',
  baseClause: 'indicatorSay',
  point: 'indicatorSay',
  provisional: 'indicatorSay',
  worstIn: 'unitsSay',
  estimated: 'forecastSay',
  causeSay: 'differenceSay',
  causeName: 'differenceSay',
  deltaText: 'differenceSay',
};

const QUESTIONS = 'i18n/sentence-questions.test.ts';

/** Sentences that are held to the same rules by a test of their own: the test, and the word by which it makes them. */
export const ELSEWHERE: Readonly<Record<string, readonly [test: string, word: string]>> = {
  differenceSay: ['exports/difference.test.ts', 'differenceSay'],
  moveSay: ['cli/compare.test.ts', 'compare'],
  loweringSay: ['i18n/quality.test.ts', 'loweringSay'],
  returnSay: ['i18n/quality.test.ts', 'returnSay'],
  bandSay: [QUESTIONS, 'bandOf'],
  bandTitle: [QUESTIONS, 'bandOf'],
  controlSay: [QUESTIONS, 'controlOf'],
  controlTitle: [QUESTIONS, 'controlOf'],
  controlShare: [QUESTIONS, 'controlOf'],
  countedOf: [QUESTIONS, 'controlOf'],
  enforcementSay: [QUESTIONS, 'enforcementOf'],
  enforcementTitle: [QUESTIONS, 'enforcementOf'],
  planKeptSay: [QUESTIONS, 'planKeptOf'],
  planKeptTitle: [QUESTIONS, 'planKeptOf'],
  shiftSay: [QUESTIONS, 'shiftOf'],
  shiftTitle: [QUESTIONS, 'shiftOf'],
  sidesSay: [QUESTIONS, 'sidesOf'],
  sidesTitle: [QUESTIONS, 'sidesOf'],
};
