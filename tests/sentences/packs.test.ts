import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measure } from '../../src/domain/answer';
import { cutAtSameDay, questionBefore, questionOf, resolve } from '../../src/domain/asked';
import { againstBase } from '../../src/domain/comparison';
import type { Figure } from '../../src/domain/figure';
import type { LoadedTable } from '../../src/domain/source';
import { breakdown } from '../../src/figures/breakdown';
import type { FigureContext } from '../../src/figures/context';
import { tablesOf } from '../../src/figures/table';
import { yearly } from '../../src/figures/trend';
import { comparedShort, comparedTo } from '../../src/i18n/compared';
import { periodLong, span } from '../../src/i18n/dates';
import type { Lang } from '../../src/i18n/format';
import '../../src/i18n/late/every';
import { translator } from '../../src/i18n/text';
import { openNative } from '../../src/engine/native';
import { ask } from '../../src/indicators/ask';
import { allIndicators } from '../../src/indicators/catalogue';
import { partners, periods, targets, units } from '../../src/indicators/lists';
import { openPack, type Pack } from '../../src/indicators/pack';
import { series } from '../../src/indicators/series';
import type { Engine } from '../../src/engine/port';
import { planOf } from '../../src/domain/plan';
import { HARD, HARD_AS_OF } from '../support/folder';
import { cellsOf, tablesOf as readTables, withRows } from '../support/packs';
import { faultsOf, numbersIn, numbersOf, sharing, written } from './rules';

const LANGS: readonly Lang[] = ['vi', 'en'];
/** Who reports, when and in what units stays whole; what is counted is thinned, repeated and left out. */
const KEPT = new Set(['units', 'unit_changes', 'periods', 'partners', 'code_lists', 'targets', 'report_status', 'exchange_rates']);

const context = (lang: Lang, asOf: string): FigureContext => ({ lang, t: translator(lang), asOf, source: 'Nguồn', quality: null });

/** Numbers that a figure's table shows, as texts. */
const shown = (figure: Figure, ctx: FigureContext): readonly string[] =>
  tablesOf(figure, ctx.t).flatMap((table) => table.rows.flatMap((row) => row.flatMap((cell) => numbersIn(cell.text))));

interface Drawn {
  readonly figure: Figure;
  readonly ctx: FigureContext;
  readonly now: Measure;
  readonly before: Measure | null;
  readonly plan: number | null;
  readonly decimals: number;
  readonly words: readonly string[];
  readonly more: readonly string[];
}

/** The figure's finding and sentence against its own table, and against the answers it was made of. */
function faultsIn({ figure, ctx, now, before, plan, decimals, words, more }: Drawn): readonly string[] {
  const { lang } = ctx;
  const known = new Set([...shown(figure, ctx), ...numbersOf(now, before, plan, decimals, lang), ...more]);
  const allowed = { known, words: [...words, ...figure.categories.map((c) => c.label)], lang, opposite: false };
  return [...faultsOf(figure.title, { ...allowed, title: true }), ...faultsOf(figure.sentence, { ...allowed, title: false })].map(
    (fault) => `${figure.id} ${lang}: ${fault}`,
  );
}

async function faultsOfPack(
  engine: Engine,
  pack: Pack,
  indicators: readonly number[],
  by: number,
  cmp: string,
): Promise<readonly string[]> {
  const known = {
    asOf: HARD_AS_OF,
    periods: await periods(engine),
    units: await units(engine),
    partners: await partners(engine),
  };
  const asked = resolve({ pack: 'sample', cmp, view: 'now', cur: 'VND', p: by % 2 === 0 ? '2025' : undefined }, known);
  if (!asked) throw new Error('the hard package has periods');
  const goals = await targets(engine);
  const all = allIndicators();
  const found: string[] = [];
  for (const indicator of indicators.flatMap((i) => all[i % all.length] ?? [])) {
    const question = questionOf(asked, indicator);
    const against = questionBefore(asked, indicator);
    const before = against && (await ask(engine, pack, against));
    const history = asked.history.map((p) => (p === asked.period ? p : cutAtSameDay(p, asked.period, asked.asOf).period));
    const line = await series(engine, pack, question, history);
    const dimension = ['unit', ...indicator.dimensions][by % (indicator.dimensions.length + 1)] ?? 'unit';
    const parts = await ask(engine, pack, questionOf(asked, indicator, { by: dimension }));
    const plan = planOf(goals, known.units, indicator.id, null, asked.year?.id ?? null);
    const last = line.points.at(-1);
    if (!last) throw new Error('a series has the period asked for');
    for (const lang of LANGS) {
      const ctx = context(lang, asked.asOf);
      const other = before && [comparedTo(before.period, asked.period, lang), comparedShort(before.period, asked.period, lang)];
      const words = [periodLong(asked.period, lang), span(asked.period, lang), indicator.short[lang], ...(other ?? [])];
      const common = { ctx, decimals: indicator.decimals };
      const plans = history.map((_, i) => (i === history.length - 1 ? plan : null));
      const years = yearly(
        {
          id: `${indicator.id}-years`,
          indicator,
          series: line,
          plans,
          before,
          base: againstBase(cmp, before?.period ?? null),
          beside: by % 2 === 1,
        },
        ctx,
      );
      found.push(...faultsIn({ ...common, figure: years, now: last.total, before: before?.total ?? null, plan, words, more: [] }));
      const bars = breakdown(
        {
          id: `${indicator.id}-${dimension}`,
          indicator,
          answer: parts,
          by: dimension,
          label: (key) => `nhóm ${key || 'chưa ghi'}`,
          plans: new Map(),
          top: 12,
        },
        ctx,
      );
      const { value } = parts.total;
      const groups = parts.groups.map((g) => g.measure);
      const more = [
        ...groups.flatMap((m) => [
          ...numbersOf(m, null, null, indicator.decimals, lang),
          ...(m.value !== null && value ? written((100 * m.value) / value, 1, lang) : []),
        ]),
        ...written(groups.filter((m) => m.value === null).length, 0, lang),
        ...written(groups.filter((m) => m.smallN && m.value !== null).length, 0, lang),
        ...[groups, groups.filter((m) => !m.smallN)].flatMap(sharing).flatMap((n) => written(n, 0, lang)),
      ];
      const names = parts.groups.map((g) => g.key);
      found.push(...faultsIn({ ...common, figure: bars, now: parts.total, before: null, plan: null, words: [...words, ...names], more }));
    }
  }
  return found;
}

/** Some tables thinned or doubled at random, some left out. */
function mutated(tables: readonly LoadedTable[], picks: readonly number[]): readonly LoadedTable[] {
  return tables.flatMap((loaded, i) => {
    if (KEPT.has(loaded.name)) return [loaded];
    const pick = picks[i % picks.length] ?? 0;
    if (pick % 17 === 0) return [];
    const rows = cellsOf(loaded).rows;
    const order = Array.from({ length: rows }, (_, row) => row).filter((row) => (row * 7 + pick) % 5 !== pick % 4);
    return [withRows(loaded, pick % 3 === 0 ? order : pick % 3 === 1 ? Array.from({ length: rows }, (_, row) => row) : order.slice(0, 3))];
  });
}

test('on random packages every figure says the numbers of its table, in both languages', async () => {
  const tables = await readTables(HARD);
  const runs = fc.record({
    picks: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 30, maxLength: 30 }),
    indicators: fc.uniqueArray(fc.integer({ min: 0, max: 45 }), { minLength: 12, maxLength: 12 }),
    by: fc.integer({ min: 0, max: 9 }),
    cmp: fc.constantFrom('yoy', 'prev', 'none', '2024', 'base:2023', 'base:2022'),
  });
  let heard = 0;
  await fc.assert(
    fc.asyncProperty(runs, async ({ picks, indicators, by, cmp }) => {
      const engine = await openNative();
      try {
        const pack = await openPack(engine, mutated(tables, picks));
        expect(await faultsOfPack(engine, pack, indicators, by, cmp)).toEqual([]);
        heard += indicators.length;
      } finally {
        await engine.close();
      }
    }),
    { numRuns: 8, endOnFailure: true },
  );
  expect(heard).toBeGreaterThanOrEqual(8 * 12);
});
