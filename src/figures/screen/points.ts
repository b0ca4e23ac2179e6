import type { Figure } from '../../domain/figure';
import { type Drawn, type Frame, gridOf, letter, type Panel, seriesId, tickText, valueAxis } from './parts';
import { scaleFor } from './scale';
import { safe, textWidth } from './text';
import { toneOf } from './theme';

/** Points by two numbers: the first series along the foot, the second up the side; what lacks either is not drawn. */
export function points(figure: Figure, frame: Frame): Panel {
  const { box, panel, theme, lang } = frame;
  const [across, up] = figure.series;
  const values = [across, up].map((s) => (s?.data ?? []).map((d) => d.value));
  const [foot, side] = values.map((all) =>
    scaleFor(
      all,
      all.every((v) => v === null || Number.isInteger(v)),
    ),
  ) as [ReturnType<typeof scaleFor>, ReturnType<typeof scaleFor>];
  const tick = tickText(side, figure, lang);
  const widest = Math.max(textWidth(tick(side.max), 12), textWidth(tick(side.min), 12));
  const color = toneOf(theme, up?.tone ?? 'c1');
  const dots: Drawn = {
    type: 'scatter',
    xAxisIndex: panel,
    yAxisIndex: panel,
    id: seriesId(panel, up?.key ?? '', 'dot'),
    name: safe(up?.name ?? ''),
    symbolSize: 9,
    itemStyle: { color, opacity: 0.75, borderColor: theme.colors.surface, borderWidth: 1 },
    // One entry a row, or the index of a mark would no longer be that of its row.
    data: figure.categories.map((_, i) => [values[0]?.[i] ?? '-', values[1]?.[i] ?? '-']),
  };
  return {
    grid: gridOf(box, { left: Math.ceil(widest) + 10, right: 18, top: 10, bottom: 46 }),
    xAxis: {
      ...valueAxis(frame, foot, tickText(foot, figure, lang)),
      name: safe(across?.name ?? ''),
      nameLocation: 'middle',
      nameGap: 24,
      nameTextStyle: letter(theme),
    },
    yAxis: valueAxis(frame, side, tick),
    series: [dots],
  };
}
