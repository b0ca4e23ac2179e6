import type { Figure } from '../../domain/figure';
import { band } from '../../figures/band';
import { control } from '../../figures/control';
import { enforcement, enforcementUnits } from '../../figures/enforcement';
import { kirkpatrick, type Level } from '../../figures/kirkpatrick';
import { planKept } from '../../figures/plan-kept';
import { shift } from '../../figures/shift';
import type { Lang } from '../../i18n/format';
import { translator } from '../../i18n/text';
import { inside } from '../../i18n/words';
import { indicator as known } from '../../indicators/catalogue';
import { labels } from '../../indicators/labels';
import { askingOf, type Sample } from './asking';

const LEVELS = [
  [1, 'K01'],
  [2, 'K02'],
  [3, 'K03'],
] as const;
const SHARES = [
  ['I02', 'unit'],
  ['O06', 'unit'],
  ['D01', 'tasks.area'],
] as const;

/** What the board asks beside years, money and units, a figure each. */
export async function boardFigures(sample: Sample, lang: Lang): Promise<readonly Figure[]> {
  const { engine, asked, periods, plan, units } = sample;
  const { ctx, answer, before, run } = askingOf(sample, lang);
  const t = translator(lang);
  const named = async (by: string) => {
    const found = await labels(engine, by);
    return { codes: [...found.keys()], label: (key: string) => found.get(key)?.[lang] ?? (key || t('figures.noGroup')) };
  };
  const levels = await Promise.all(
    LEVELS.map(async ([level, id]): Promise<Level> => {
      const { total } = await answer(id);
      const positive = level === 3 && total.numerator !== null ? Math.round(total.numerator / 100) : null;
      return {
        level,
        indicator: id,
        positive,
        mean: total.value,
        measured: total.n,
        total: total.n + total.missing,
        period: asked.period.id,
      };
    }),
  );
  const trained = await before('O06');
  const classes = await named('tasks.class');
  const kinds = await named('plan_items.kind');
  const years = periods.filter((p) => p.kind === 'nam' && p.calendar === 'lich' && p.to <= asked.asOf).slice(-8);
  const shares = SHARES.map(async ([id, by]) => {
    const { short, unit, decimals } = known(id);
    const money = id === 'D01' ? { unit: '', decimals: 0 } : { unit: unit[lang], decimals };
    return {
      name: id === 'D01' ? t('questions.tasksDone') : short[lang],
      brief: id === 'D01' ? inside(t('questions.tasksDone')) : t(`questions.brief_${id}`),
      answer: await answer(id, by),
      shape: money,
      area: id === 'D01' ? 'thads' : null,
    };
  });
  return [
    kirkpatrick(
      {
        id: 'training',
        trained: {
          period: asked.period,
          now: (await answer('O06')).total,
          before: trained?.total ?? null,
          beforePeriod: trained?.period ?? null,
          plan: plan('O06'),
          shape: { unit: known('O06').unit[lang], decimals: 0 },
        },
        levels,
      },
      ctx('O06', 'K01', 'K02', 'K03'),
    ),
    band(
      {
        id: 'band',
        low: await answer('D01', 'tasks.class'),
        high: await answer('D02', 'tasks.class'),
        classes: classes.codes,
        label: classes.label,
      },
      ctx('D01', 'D02'),
    ),
    enforcement({ id: 'enforcement', rows: await Promise.all(shares), units: enforcementUnits(units) }, ctx('I02', 'O06', 'D01')),
    planKept(
      {
        id: 'plan-kept',
        indicator: known('A01'),
        done: await answer('A01', 'plan_items.kind'),
        before: await before('A01', 'plan_items.kind'),
        plan: plan('A01'),
        unplanned: await answer('A07'),
        unplannedPlan: plan('A07'),
        label: kinds.label,
      },
      ctx('A01', 'A07'),
    ),
    shift(
      {
        id: 'shift',
        indicator: known('K05'),
        years: await run('K05', years, 'projects.content_area'),
        same: await run('K05', asked.history.slice(-3), 'projects.content_area'),
        before: await before('K05', 'projects.content_area'),
        marks: [
          {
            at: Math.max(0, years.length - 2),
            day: `${years.at(-2)?.to.slice(0, 4) ?? '2024'}-07-01`,
            text: lang === 'vi' ? 'Luật mới có hiệu lực' : 'A new law comes into force',
            weight: 1,
            source: lang === 'vi' ? 'Ví dụ' : 'Example',
          },
        ],
      },
      ctx('K05'),
    ),
    control({ id: 'control', cleared: await answer('Q03'), remedied: await answer('Q04'), sound: null }, ctx('Q03', 'Q04')),
  ];
}
