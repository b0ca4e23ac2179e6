import type { Datum, Figure } from '../../domain/figure';
import type { Translate } from '../../i18n/text';
import type { ChartSeries } from '../../office/chart/chart';
import { INK } from '../../office/colour';
import { formatOf, placesOf } from './numbers';
import { officeTone } from './tones';

type Marks = readonly (Datum | null)[];

/** The same plan in every category is a line through them. */
const level = (values: readonly (number | null)[]): boolean => values.length > 1 && values.every((v) => v !== null && v === values[0]);

/** How plans stand: beside columns and lines, around lying bars, around each of several columns. */
export type Stand = 'ticks' | 'lying' | 'columns';

/**
 * One plan as a series: a tick at each value, or a frame around bars; the last one says its number. A line where it is the same
 * everywhere: its name does.
 */
function planOf(plan: Marks, name: string, figure: Figure, stand: Stand, t: Translate): ChartSeries {
  const { unit, decimals } = figure;
  const values = plan.map((d) => d?.value ?? null);
  const places = Math.max(0, ...values.map((v) => (v === null ? 0 : Math.min(decimals, placesOf(v)))));
  const format = formatOf({ unit, decimals: places });
  const line = stand === 'ticks' && level(values);
  const last = values.findLastIndex((v) => v !== null);
  const said = stand === 'columns' ? {} : { format: `"${t('office.planLabel')} "${format}` };
  return {
    name: line ? `${name} ${plan[0]?.text ?? ''}`.trim() : name,
    values,
    format,
    tone: INK,
    draw: stand !== 'ticks' ? 'frame' : line ? 'dashed' : 'tick',
    ...(stand === 'lying' || line ? {} : { labels: values.map((_, i) => (i === last ? said : null)), labelsAt: 'end' }),
  };
}

/** The plan of each of several columns as a frame around it, in their order: a column without one has a frame of no value. */
function framesOf(figure: Figure, name: string, t: Translate): readonly ChartSeries[] {
  if (!figure.series.some((s) => s.plan?.some((p) => p !== null))) return [];
  return figure.series.map((s): ChartSeries => {
    const tone = officeTone(s.tone);
    const own = planOf(s.plan ?? s.data.map(() => null), `${s.name}: ${name}`, figure, 'columns', t);
    return { ...own, tone, labelTone: tone, ...(own.values.every((v) => v === null) ? { unnamed: true } : {}) };
  });
}

/** The plans of a figure: of the whole, and of each series that has one of its own. Several lying bars a row leave no room for frames. */
export function plansOf(figure: Figure, stand: Stand, t: Translate): readonly ChartSeries[] {
  const lying = stand === 'lying';
  if (lying && figure.series.length > 1) return [];
  const name = figure.planName ?? t('figures.planTick');
  const some = (plan: Marks | undefined): readonly Marks[] => (plan?.some((p) => p !== null) ? [plan] : []);
  return [
    ...some(figure.plan).map((plan) => planOf(plan, name, figure, lying ? 'lying' : 'ticks', t)),
    ...(stand === 'columns' ? framesOf(figure, name, t) : []),
    ...(stand === 'columns' ? [] : figure.series).flatMap((s) =>
      some(s.plan).map((plan): ChartSeries => {
        const own = planOf(plan, `${s.name}: ${name}`, figure, stand, t);
        return lying ? own : { ...own, tone: officeTone(s.tone), labelTone: officeTone(s.tone) };
      }),
    ),
  ];
}
