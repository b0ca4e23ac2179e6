import type { Datum, Figure } from '../../domain/figure';
import type { Translate } from '../../i18n/text';
import type { ChartSeries } from '../../office/chart/chart';
import { INK } from '../../office/colour';
import { formatOf, placesOf } from './numbers';
import { officeTone } from './tones';

type Marks = readonly (Datum | null)[];

/** The same plan in every category is a line through them. */
const level = (values: readonly (number | null)[]): boolean => values.length > 1 && values.every((v) => v !== null && v === values[0]);

/** One plan as a series: a tick at each value, a frame around lying bars; the last one says its number. A line where it is the same everywhere: its name does. */
function planOf(plan: Marks, name: string, figure: Figure, lying: boolean, t: Translate): ChartSeries {
  const { unit, decimals } = figure;
  const values = plan.map((d) => d?.value ?? null);
  const places = Math.max(0, ...values.map((v) => (v === null ? 0 : Math.min(decimals, placesOf(v)))));
  const format = formatOf({ unit, decimals: places });
  const line = !lying && level(values);
  const last = values.findLastIndex((v) => v !== null);
  const said = { format: `"${t('office.planLabel')} "${format}` };
  return {
    name: line ? `${name} ${plan[0]?.text ?? ''}`.trim() : name,
    values,
    format,
    tone: INK,
    draw: lying ? 'frame' : line ? 'dashed' : 'tick',
    ...(lying || line ? {} : { labels: values.map((_, i) => (i === last ? said : null)), labelsAt: 'end' }),
  };
}

/** The plans of a figure: of the whole, and of each series that has one of its own. Several lying bars a row leave no room for frames. */
export function plansOf(figure: Figure, lying: boolean, t: Translate): readonly ChartSeries[] {
  if (lying && figure.series.length > 1) return [];
  const name = figure.planName ?? t('figures.planTick');
  const some = (plan: Marks | undefined): readonly Marks[] => (plan?.some((p) => p !== null) ? [plan] : []);
  return [
    ...some(figure.plan).map((plan) => planOf(plan, name, figure, lying, t)),
    ...figure.series.flatMap((s) =>
      some(s.plan).map((plan): ChartSeries => {
        const own = planOf(plan, `${s.name}: ${name}`, figure, lying, t);
        return lying ? own : { ...own, tone: officeTone(s.tone), labelTone: officeTone(s.tone) };
      }),
    ),
  ];
}
