import type { Figure } from '../../domain/figure';
import { breakdown } from '../../figures/breakdown';
import { columnsStacked, instrumentKinds } from '../../figures/columns-stacked';
import { dumbbell } from '../../figures/dumbbell';
import { sides } from '../../figures/sides';
import { yearly } from '../../figures/trend';
import { type Flow, twoFlows } from '../../figures/two-flows';
import { unitsTable } from '../../figures/units-table';
import type { Lang } from '../../i18n/format';
import { translator } from '../../i18n/text';
import { indicator as known } from '../../indicators/catalogue';
import { labels } from '../../indicators/labels';
import { askingOf, type Sample } from './asking';
import { boardFigures } from './board';
import { courseFigures } from './courses';

/** One figure of every type, drawn from the pack. */
export async function figuresOf(sample: Sample, lang: Lang): Promise<readonly Figure[]> {
  const { engine, asked, periods, plan } = sample;
  const t = translator(lang);
  const { ctx, answer, before, run } = askingOf(sample, lang);
  const years = periods.filter((p) => p.kind === 'nam' && p.calendar === 'lich' && p.to <= asked.asOf).slice(-8);
  const points = [...years, asked.period];
  const yearsOf = async (id: string): Promise<Figure> =>
    yearly(
      {
        id: `years-${id}`,
        indicator: known(id),
        series: await run(id, points),
        plans: points.map((p) => (p === asked.period ? plan(id) : null)),
        before: await before(id),
      },
      ctx(id),
    );
  const flow = async (id: string): Promise<Flow> => ({
    indicator: known(id),
    years: await run(id, years),
    same: (await run(id, asked.history.slice(-3))).points,
    before: await before(id),
    plan: plan(id),
    other: null,
  });
  const partners = await labels(engine, 'partners.partner_id');
  const units = await labels(engine, 'unit');
  const levels = await labels(engine, 'delegations.level');
  const compared = await Promise.all(['O01', 'I02', 'A04'].map((id) => answer(id, 'unit')));
  const spoken = [...new Set(compared.flatMap((a) => a.groups.filter((g) => g.measure.n > 0).map((g) => g.key)))].slice(0, 9);
  const money = known('I02');
  return [
    columnsStacked(
      {
        id: 'stacked',
        indicator: known('O01'),
        series: await run('O01', points, 'agreements.instrument'),
        kinds: instrumentKinds(ctx('O01')),
        plans: points.map((p) => (p === asked.period ? plan('O01') : null)),
        before: await before('O01'),
        subject: t('figures.wholeMinistry'),
      },
      ctx('O01'),
    ),
    await yearsOf('A06'),
    await yearsOf('A04'),
    twoFlows(
      {
        id: 'flows',
        mobilised: await flow('I01'),
        disbursed: await flow('I02'),
        unit: money.unit[lang],
        decimals: money.decimals,
        subject: t('figures.wholeMinistry'),
      },
      ctx('I01', 'I02'),
    ),
    sides(
      {
        id: 'sides',
        signed: await answer('O01', 'agreements.scope'),
        signedBefore: await before('O01', 'agreements.scope'),
        inForce: await answer('O02', 'agreements.scope'),
        money: await answer('I07'),
        moneyBefore: await before('I07'),
        decimals: 1,
      },
      ctx('O01', 'O02', 'I07'),
    ),
    breakdown(
      {
        id: 'bars',
        indicator: money,
        answer: await answer('I02', 'partners.partner_id'),
        by: lang === 'vi' ? 'Đối tác' : 'Partner',
        label: (key) => partners.get(key)?.[lang] ?? (key || t('figures.noGroup')),
        plans: new Map(),
        top: 12,
      },
      ctx('I02'),
    ),
    dumbbell(
      {
        id: 'dumbbell',
        indicator: known('A04'),
        now: [await answer('A04', 'delegations.level')],
        before: [(await before('A04', 'delegations.level')) ?? []].flat(),
        rows: [...levels].map(([key, name]) => ({ by: 'delegations.level', key, name: name[lang] })),
        plan: plan('A04'),
      },
      ctx('A04'),
    ),
    unitsTable(
      {
        id: 'table',
        units: spoken.map((key) => ({ key, name: units.get(key)?.[lang] ?? key })),
        sortBy: 1,
        columns: compared.map((a) => ({
          indicator: known(a.indicator),
          name: known(a.indicator).short[lang],
          answer: a,
          draw: a.indicator === 'O01' ? 'ticks' : 'bar',
          plans: null,
          due: null,
        })),
      },
      ctx('O01', 'I02', 'A04'),
    ),
    ...(await courseFigures(sample, lang)),
    ...(await boardFigures(sample, lang)),
  ];
}
