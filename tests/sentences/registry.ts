import { fc } from '../support/random';
import { aidSay, aidTitle } from '../../src/i18n/sentence-aid';
import { headline, lede } from '../../src/i18n/sentence-board';
import { breakdownSay, breakdownTitle } from '../../src/i18n/sentence-breakdown';
import { areasTitle, bandText, contributionHead, contributionSay, headText, shareText } from '../../src/i18n/sentence-contribution';
import { delegationsSay, delegationsTitle } from '../../src/i18n/sentence-delegations';
import { estimated, forecastSay } from '../../src/i18n/sentence-forecast';
import { indicatorSay, indicatorTitle } from '../../src/i18n/sentence-indicator';
import { instrumentsSay, instrumentsTitle } from '../../src/i18n/sentence-instruments';
import { behindSay, reportSay } from '../../src/i18n/sentence-report';
import { trainingSay, trainingTitle } from '../../src/i18n/sentence-training';
import { unitsSay, unitsTitle } from '../../src/i18n/sentence-units';
import { yearsSay, yearsTitle } from '../../src/i18n/sentence-years';
import { lang, name, shapeOf } from './arbitraries';
import { plain } from '../../src/i18n/say';
import { plannedForms, written } from './rules';
import {
  anyFacts,
  base,
  breakdownNumbers,
  breakdowns,
  contribution,
  delegations,
  flowNumbers,
  flows,
  forecasts,
  indexNumbers,
  instrumentNumbers,
  instruments,
  moved,
  numbers,
  ofContribution,
  overYears,
  periodWords,
  type Spoken,
  table,
  targets,
  training,
  trainingNumbers,
  yearNumbers,
  yearWords,
} from './made';

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
