import type { Figure, SeriesOf } from '../../domain/figure';
import { decimalsOf, scaleFor } from '../../figures/screen/scale';
import type { Lang } from '../../i18n/format';
import type { Chart, ChartSeries } from '../../office/chart/chart';
import { formatOf } from './numbers';
import { drawnValue, seriesFor } from './series';

interface PointsChart {
  readonly kind: 'scatter';
  readonly across: Extract<Chart, { readonly kind: 'scatter' }>['across'];
  readonly series: readonly ChartSeries[];
  readonly axis: Chart['axis'];
}

const none = () => false;
const valuesOf = (series: SeriesOf | undefined): readonly (number | null)[] => series?.data.map(drawnValue) ?? [];

/** What makes a chart of a figure of points: its first series lies along the foot, the second goes up the side. */
export function pointsFor(figure: Figure, lang: Lang): PointsChart {
  const [across, up] = figure.series;
  const { unit, decimals } = figure;
  const side = scaleFor(valuesOf(up), decimals === 0);
  const foot = scaleFor(valuesOf(across), false);
  const shape = { figure, draw: 'dots', value: drawnValue, shape: { unit, decimals }, lang, labelled: none, at: 'end' } as const;
  return {
    kind: 'scatter',
    across: {
      name: across?.name ?? '',
      format: formatOf({ unit: '', decimals }),
      axis: formatOf({ unit: '', decimals: decimalsOf(foot.step) }),
      values: valuesOf(across),
    },
    series: up ? [seriesFor(up, shape)] : [],
    axis: { format: formatOf({ unit, decimals: decimalsOf(side.step) }), min: side.min, step: side.step, shown: true },
  };
}
