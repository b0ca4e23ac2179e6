import { earlier, monthsAfter, toDay, toNumber } from '../../domain/days';
import type { Figure } from '../../domain/figure';
import { forecast } from '../../domain/forecast';
import { cutAtSameDay } from '../../domain/asked';
import type { Period } from '../../domain/period';
import { planPath } from '../../domain/plan-path';
import { course } from '../../figures/course';
import { fromResult } from '../../figures/from-result';
import type { Lang } from '../../i18n/format';
import '../../i18n/late/workbench';
import { translator } from '../../i18n/text';
import { indicator as known } from '../../indicators/catalogue';
import { askingOf, type Sample } from './asking';

const YEARS = 8;

/** The steps of a year, each counted from its first day; those that begin after `until` are left out. */
function stepsOf(year: Period, until: string): readonly Period[] {
  return Array.from({ length: 12 }, (_, i) => toDay(toNumber(monthsAfter(year.from, i + 1)) - 1))
    .filter((_, i) => monthsAfter(year.from, i) <= until)
    .map((end): Period => ({ ...year, id: null, kind: 'custom', to: earlier(end, until), prev: null, yoy: null }));
}

/** The course of the year with its estimate, and points by two numbers as a statement of somebody's own gives them. */
export async function courseFigures(sample: Sample, lang: Lang): Promise<readonly Figure[]> {
  const { asked, periods, plan } = sample;
  const { ctx, run, answer, before } = askingOf(sample, lang);
  const t = translator(lang);
  const year = asked.year;
  if (!year) return [];
  const past = periods.filter((p) => p.kind === 'nam' && p.calendar === year.calendar && p.to < year.from).slice(-YEARS);
  const last = past.at(-1) ?? null;
  const ends = stepsOf(year, year.to).map((s) => s.to);
  const now = await run('I02', stepsOf(year, asked.asOf));
  const counted = now.points.at(-1)?.total.value ?? null;
  const soFar = await run(
    'I02',
    past.map((p) => cutAtSameDay(p, year, asked.asOf).period),
  );
  const full = await run('I02', past);
  const earlierYears = past.map((p, i) => ({
    year: p.id ?? '',
    soFar: soFar.points[i]?.total.value ?? null,
    full: full.points[i]?.total.value ?? null,
  }));
  const target = plan('I02');
  const against = await before('I02');
  const [across, up] = [await answer('O06', 'unit'), await answer('I02', 'unit')];
  const valueIn = (of: typeof up, key: string) => of.groups.find((g) => g.key === key)?.measure.value ?? null;
  const keys = up.groups.map((g) => g.key).filter((key) => valueIn(across, key) !== null && valueIn(up, key) !== null);
  return [
    course(
      {
        id: 'course',
        indicator: known('I02'),
        steps: ends.map((day) => t('figures.monthShort', { month: Number(day.slice(5, 7)) })),
        now: now.points.map((p) => p.total),
        after: [],
        before: last ? (await run('I02', stepsOf(last, last.to))).points.map((p) => p.total) : [],
        path: planPath(year.from, ends, target === null ? [] : [{ day: year.to, target }]),
        plan: target,
        period: asked.period,
        year,
        beforePeriod: against?.period ?? null,
        beforeYear: last,
        total: (await answer('I02')).total,
        totalBefore: against?.total ?? null,
        forecast: forecast(counted, earlierYears, false),
        marks: [],
      },
      ctx('I02'),
    ),
    fromResult(
      {
        id: 'points',
        kind: 'points',
        names: { name: lang === 'vi' ? 'Đơn vị' : 'Unit', type: 'string', values: keys },
        values: { name: known('I02').short[lang], type: 'number', values: keys.map((key) => valueIn(up, key)) },
        across: { name: known('O06').short[lang], type: 'number', values: keys.map((key) => valueIn(across, key)) },
        plan: null,
        all: keys.length,
        query: 'SELECT unit, value FROM ind_I02()',
      },
      ctx('I02', 'O06'),
    ),
  ];
}
