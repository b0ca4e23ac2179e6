import type { Figure } from '../../domain/figure';
import { type Drawn, type Frame, seriesId } from './parts';

/** The value of the base year as a line across the plot, `width` px from the first category, which lies `inset` px from the left. */
export function baseDrawn({ base }: Figure, { panel, theme }: Frame, width: number, inset: number): readonly Drawn[] {
  if (!base) return [];
  return [
    {
      type: 'scatter',
      id: seriesId(panel, '', 'base'),
      xAxisIndex: panel,
      yAxisIndex: panel,
      symbol: 'rect',
      symbolSize: [width, 1.5],
      symbolOffset: [width / 2 - inset, 0],
      silent: true,
      clip: false,
      z: 4,
      itemStyle: { opacity: 1, color: theme.colors['ink-2'] },
      data: [[0, base.at.value ?? 0]],
    },
  ];
}
