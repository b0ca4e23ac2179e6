import type { Figure } from '../../domain/figure';
import { type Drawn, type Frame, gridOf, letter, type Panel, seriesId, tickText, valueAxis } from './parts';
import { brace, roomFor, rowAxis } from './rows';
import { windowFor } from './scale';
import { safe } from './text';
import { toneOf } from './theme';

/** Two dots a row on one scale: hollow before, full now, a bar between them; the plan is a line down all rows. */
export function dumbbell(figure: Figure, frame: Frame): Panel {
  const { box, panel, theme, lang } = frame;
  const rows = roomFor(figure, frame, true);
  const inset = { left: rows.left, right: rows.right, top: 4, bottom: 24 };
  const count = Math.max(1, figure.categories.length);
  const height = box.height - inset.top - inset.bottom;
  const plans = (figure.plan ?? []).map((d) => d?.value ?? null);
  const scale = windowFor([...figure.series.flatMap((s) => s.data.map((d) => d.value)), ...plans]);
  const axes = { xAxisIndex: panel, yAxisIndex: panel } as const;
  const [before, now] = [figure.series.find((s) => s.key === 'before'), figure.series.find((s) => s.key === 'now')];
  const joins = figure.categories.flatMap((_, i): readonly Drawn[] => {
    const [a, b] = [before?.data[i]?.value ?? null, now?.data[i]?.value ?? null];
    if (a === null || b === null) return [];
    return [
      {
        ...axes,
        type: 'line',
        id: seriesId(panel, String(i), 'join'),
        data: [
          [a, i],
          [b, i],
        ],
        symbol: 'none',
        silent: true,
        z: 2,
        lineStyle: { color: theme.colors['c1-2'], width: 3 },
      },
    ];
  });
  const dots = figure.series.map((s): Drawn => {
    const hollow = s.data.some((d) => d.hollow);
    const color = toneOf(theme, s.tone);
    return {
      ...axes,
      type: 'scatter',
      id: seriesId(panel, s.key, 'dot'),
      name: safe(s.name),
      symbolSize: hollow ? 12 : 14,
      z: hollow ? 3 : 4,
      itemStyle: hollow ? { opacity: 1, color: theme.colors.surface, borderColor: color, borderWidth: 2.2 } : { opacity: 1, color },
      // One entry a row, or the index of a mark would no longer be that of its row.
      data: s.data.map((d, i) => [d.value ?? '-', i]),
    };
  });
  const plan: Drawn = {
    ...axes,
    type: 'scatter',
    id: seriesId(panel, '', 'plan'),
    symbol: 'rect',
    symbolSize: [2, height / count + 1],
    silent: true,
    z: 1,
    itemStyle: { opacity: 1, color: theme.colors.target },
    data: plans.flatMap((v, i) => (v === null ? [] : [[v, i]])),
  };
  const tails: Drawn = {
    ...axes,
    type: 'scatter',
    id: seriesId(panel, '', 'tail'),
    symbolSize: 0,
    silent: true,
    data: figure.categories.map((_, i) => [scale.max, i]),
    label: {
      show: true,
      position: 'right',
      distance: 12,
      align: 'left',
      ...letter(theme),
      rich: {
        a: letter(theme, { size: 14, weight: 600, color: theme.colors.ink, lineHeight: 18 }),
        b: letter(theme, { color: theme.colors['ink-3'], lineHeight: 16 }),
      },
      formatter: (p) => {
        const tail = figure.categories[p.dataIndex]?.tail;
        return tail ? `{a|${brace(safe(tail.strong))}}\n{b|${brace(safe(tail.soft))}}` : '';
      },
    },
  };
  return {
    grid: gridOf(box, inset),
    xAxis: valueAxis(frame, scale, tickText(scale, figure, lang)),
    yAxis: rowAxis(figure, frame, rows, { above: false, bold: true, barWidth: 14 }),
    series: [...joins, ...(figure.plan ? [plan] : []), ...dots, tails],
  };
}
