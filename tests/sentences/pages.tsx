import { type ComponentType, createElement } from 'react';
import type { Answer } from '../../src/domain/answer';
import { COLUMNS } from '../../src/figures/report/cells';
import { valueText } from '../../src/i18n/measure';
import { SIGN } from '../../src/i18n/sign';
import { Contributed } from '../../src/ui/board/figures/contributed';
import type { FigureProps } from '../../src/ui/board/figures/props';
import { Shown } from '../../src/ui/board/figures/shown';
import { Lead } from '../../src/ui/board/lead';
import { QUESTIONS } from '../../src/ui/board/questions/list';
import { useBriefs } from '../../src/ui/board/questions/use-briefs';
import { shapeOf } from '../../src/ui/board/shape-of';
import type { TargetRow } from '../../src/ui/board/target-row';
import { Targets } from '../../src/ui/board/targets';
import { Tile } from '../../src/ui/board/tile';
import { useTargets } from '../../src/ui/board/use-targets';
import { Head } from '../../src/ui/contribution/head';
import { useNames } from '../../src/ui/contribution/names';
import { Overview } from '../../src/ui/contribution/overview';
import { SpanRuler } from '../../src/ui/contribution/span-ruler';
import { useContribution } from '../../src/ui/contribution/use-contribution';
import { Breakdown } from '../../src/ui/indicator/breakdown';
import { Facts } from '../../src/ui/indicator/facts';
import { FigureSlot } from '../../src/ui/indicator/figure-slot';
import { Trend } from '../../src/ui/indicator/trend';
import { useIndicator } from '../../src/ui/indicator/use-indicator';
import { ReportPage } from '../../src/ui/report/page';
import type { ReportPapers } from '../../src/ui/report/port';
import { ReportTable } from '../../src/ui/report/table';
import { groupCounts, numbersOfAnswers, sums, unitShares } from './answers';
import { faultsOfFigure, faultsOfText, may, type Page, slipsIn } from './held';
import { written } from './rules';
import { propsIn, type Screen, textsOf } from './screen';

/** A page at an address; what it asks is resolved already. */
export interface At extends Page {
  readonly screen: Screen;
  /** What stands after the question mark. */
  readonly search: string;
}

/** What a screen's texts do wrong, and how many of them were read. */
export interface Heard {
  readonly faults: readonly string[];
  readonly texts: number;
  /** Whether a number changed in its last digit was found, one by one. */
  readonly slips?: readonly boolean[];
}

/** The figures of the eleven questions, as the board draws them; `slipping` also tries what a changed digit would do. */
export async function boardFigures(at: At, slipping = false): Promise<Heard> {
  const { screen, view, asked, words, search } = at;
  const faults: string[] = [];
  const slips: boolean[] = [];
  let texts = 0;
  for (const Drawn of QUESTIONS.flatMap((q): readonly ComponentType<FigureProps>[] => q.figures)) {
    const { value, answered } = await screen.see(`/?${search}`, words, () => propsIn(createElement(Drawn, { pack: view, asked }), Shown));
    for (const { figure } of value) {
      if (!figure) faults.push(`${Drawn.name} never comes`);
      else {
        const answers = [...numbersOfAnswers(answered, at), ...groupCounts(answered, at), ...sums(figure, answered, at)];
        faults.push(...faultsOfFigure(figure, answers, at));
        if (slipping) slips.push(...slipsIn(figure, answers, at));
        texts += 2;
      }
    }
  }
  return { faults, texts, slips };
}

/** Headline, lede, tiles and the answers in a few words; what they say of one indicator is the same text. */
export async function boardTop(at: At): Promise<Heard> {
  const { screen, view, asked, words, search } = at;
  const { lang } = words;
  const { value: rows, answered } = await screen.see(`/?${search}`, words, () => useTargets(view, asked));
  const seen = await screen.see(`/?${search}`, words, () => ({
    tiles: rows.map((row) => ({ row, texts: textsOf(createElement(Tile, { row, asked })) })),
    lead: rows.length > 0 ? textsOf(createElement(Lead, { rows, asked })) : [],
    drawn: propsIn(createElement(Targets, { rows, asked }), Tile).length,
    briefs: useBriefs(view, asked) ?? [],
  }));
  const { tiles, lead, briefs, drawn } = seen.value;
  const stated = (row: TargetRow): string => (row.now ? valueText(row.now, shapeOf(row.indicator, asked.currency, lang), lang) : '');
  const elapsed = asked.elapsed === null ? [] : written(100 * asked.elapsed, 0, lang);
  const ofTile = may(at, numbersOfAnswers(answered, at));
  const ofLead = may(at, [...tiles.flatMap(({ texts }) => texts), ...elapsed]);
  const bands = seen.answered.filter((a) => ['D01', 'D02'].includes(a.question.indicator));
  const rounded = bands.flatMap((a) => written(a.answer.total.value, 0, lang));
  const ofBrief = may(at, [...rounded, ...numbersOfAnswers(seen.answered, at), ...unitShares(seen.answered, at)]);
  const spoken = briefs.flatMap((b) => [b.strong, b.soft]);
  const faults = [
    ...lead.flatMap((text) => faultsOfText(text, ofLead)),
    ...tiles.flatMap(({ row, texts }) => [
      ...texts.flatMap((text) => faultsOfText(text, ofTile)),
      ...(texts.some((text) => text.startsWith(stated(row))) ? [] : [`the tile of ${row.indicator.id} does not say ${stated(row)}`]),
    ]),
    ...(drawn === rows.length ? [] : [`${drawn} tiles for ${rows.length} targets`]),
    ...spoken.flatMap((text) => faultsOfText(text, ofBrief)),
    ...(briefs.length === 11 ? [] : ['not eleven answers']),
  ];
  return { faults: faults.map((fault) => `board ${lang}: ${fault}`), texts: tiles.length + lead.length + spoken.length };
}

/** Nobody asks for the report in words here. */
const UNASKED: ReportPapers = { keep: () => undefined, busy: false, said: '' };

/** Every row of the standard report against the answers behind it, and against the board. */
export async function reportRows(at: At, choice: 'standard' | 'all', open: readonly string[]): Promise<Heard> {
  const { screen, view, asked, words, search } = at;
  const { lang } = words;
  const address = `/report?${search}&rows=${choice}&open=${open.join(',')}`;
  const { value, answered } = await screen.see(
    address,
    words,
    () => propsIn(createElement(ReportPage, { papers: UNASKED }), ReportTable)[0],
  );
  if (!value) return { faults: [`report ${lang}: no table`], texts: 0 };
  const { table } = value;
  const { value: targets } = await screen.see(`/?${search}`, words, () => useTargets(view, asked));
  const known = [...numbersOfAnswers(answered, at), ...groupCounts(answered, at)];
  const silent = table.rows.flatMap((_, i) => written(i + 1, 0, lang));
  const ofCell = may(at, [...known, ...silent]);
  const ofFoot = may(
    at,
    known,
    view.indicators.map((i) => i.id),
  );
  const signs = new Set<string>(Object.values(SIGN));
  const cells = table.rows.flatMap(({ key, cells: row }) =>
    COLUMNS.flatMap((column) => (row ? [{ at: `${key} ${column}`, ...row[column] }] : [])),
  );
  const onBoard = targets.flatMap(({ indicator, now }) => {
    const cell = table.rows.find((r) => r.key === indicator.id)?.cells?.period;
    if (!cell || !now || signs.has(cell.text)) return [];
    const tile = valueText(now, shapeOf(indicator, asked.currency, lang), lang).replace('%', '');
    const agrees = cell.text.replace(/^0(?=\d$)/, '') === tile && cell.value === now.value;
    return agrees ? [] : [`${indicator.id}: ${tile} on the board, ${cell.text} in the report`];
  });
  const faults = [
    ...cells.flatMap((cell) => [
      ...(cell.value === null && !signs.has(cell.text) ? [`${cell.at}: "${cell.text}" without a value`] : []),
      ...faultsOfText(cell.text, ofCell).map((fault) => `${cell.at}: ${fault}`),
    ]),
    ...table.rows.flatMap(({ note }) => faultsOfText(note, ofCell)),
    ...table.footnotes.flatMap((text) => faultsOfText(text, ofFoot)),
    ...onBoard,
  ];
  return { faults: faults.map((fault) => `report ${lang}: ${fault}`), texts: cells.length };
}

const tasksOf = ({ total }: Answer): number => Math.round((total.numerator ?? 0) / 100);

/** The contribution page's own words: head, profile and thin spots; its counts against D01 and D02. */
export async function contributionPage(at: At): Promise<Heard> {
  const { screen, view, asked, words, search } = at;
  const { lang } = words;
  if (['tasks', 'contribution_claims', 'evidence'].some((t) => view.absent.includes(t))) return { faults: [], texts: 0 };
  const { value } = await screen.see(`/contribution?${search}`, words, () => {
    const { model, before, facts } = useContribution(view, asked, 'auto');
    const names = useNames(view);
    if (!model) return null;
    const subject = asked.unit ? names.unit(asked.unit.id) : words.t('contribution.ministry');
    const side = { model, before, asked, subject, claims: facts?.claims ?? [], names, onChoose: () => undefined };
    return {
      ...side,
      head: textsOf(createElement(Head, { model, asked, subject }), [SpanRuler]),
      beside: model.total.n > 0 ? textsOf(createElement(Overview, side)) : [],
    };
  });
  if (!value) return { faults: [`contribution ${lang}: no model`], texts: 0 };
  const { model, before, claims, names, head, beside } = value;
  const { answered } = await screen.see(`/?${search}`, words, () => propsIn(createElement(Contributed, { pack: view, asked }), Shown));
  const of = (id: string) => answered.find((a) => a.question.indicator === id)?.answer;
  const [low, high] = [of('D01'), of('D02')];
  const counts = low && high ? [low.total.n, tasksOf(low), tasksOf(high)].join() : 'nothing';
  const told = [model.total.n, model.total.low, model.total.high].join();
  const bands = [model.total, ...model.areas, ...model.groups, ...(before ? [before.total] : [])];
  const known = bands.flatMap((b) => {
    const parts = [b.n, b.low, b.high, b.high - b.low, b.high - b.counts.U, b.n - b.high, ...Object.values(b.counts)];
    return parts.flatMap((n) => [...written(n, 0, lang), ...(b.n > 0 ? written((100 * n) / b.n, 0, lang) : [])]);
  });
  const uncounted = written(model.ticks.filter((t) => t.counted === 'no' && t.grade !== 'N').length, 0, lang);
  const named = claims.map((_, i) => i + 1).flatMap((n) => written(n, 0, lang));
  const ofHead = may(at, [...known, ...uncounted]);
  const ofSide = may(at, [...known, ...uncounted, ...named], [...model.groups.map((g) => names.group(g.name)), 'E0–E4', 'D01', 'D02']);
  const faults = [
    ...(counts === told ? [] : [`the page counts ${told}, the indicators ${counts}`]),
    ...head.flatMap((text) => faultsOfText(text, ofHead)),
    ...beside.flatMap((text) => faultsOfText(text, ofSide)),
  ];
  return { faults: faults.map((fault) => `contribution ${lang}: ${fault}`), texts: head.length + beside.length };
}

/** One indicator's page: the facts in its head, its course or years, its parts. */
export async function indicatorPage(at: At, id: string, by: string): Promise<Heard> {
  const { screen, view, asked, words, search } = at;
  const { lang } = words;
  const indicator = view.indicators.find((i) => i.id === id);
  if (!indicator) return { faults: [`no indicator ${id}`], texts: 0 };
  const { value, answered } = await screen.see(`/indicators/${id}?${search}&by=${by}`, words, () => {
    const { question, answer, ...rest } = useIndicator(view, asked, indicator);
    const props = { pack: view, asked, indicator };
    return {
      facts: answer ? textsOf(createElement(Facts, { ...rest, indicator, currency: question.currency, answer })) : [],
      figures: [Trend, Breakdown].flatMap((Drawn) => propsIn(createElement(Drawn, props), FigureSlot)),
    };
  });
  const known = [...numbersOfAnswers(answered, at), ...groupCounts(answered, at)];
  const places = ['100', ...asked.history.map((_, i) => String(i + 1))];
  const totals = answered.map((a) => a.answer.total);
  const limits = totals.flatMap((m) => [m.low ?? null, m.high ?? null]).flatMap((n) => written(n, 1, lang));
  const goals = view.targets.filter((t) => t.indicator === id);
  const gaps = totals.flatMap(({ value: v }) => (v === null ? [] : goals.flatMap((g) => written(g.target - v, indicator.decimals, lang))));
  const ofFacts = may(at, [...known, ...limits, ...gaps], [indicator.nWords[lang]]);
  const faults = [
    ...(value.facts.length > 0 ? [] : ['no facts']),
    ...value.facts.flatMap((text) => faultsOfText(text, ofFacts)),
    ...value.figures.flatMap(({ figure }) => (figure ? faultsOfFigure(figure, [...known, ...places], at) : ['a figure never comes'])),
  ];
  return { faults: faults.map((fault) => `${id} by ${by}: ${fault}`), texts: value.facts.length + 2 * value.figures.length };
}
