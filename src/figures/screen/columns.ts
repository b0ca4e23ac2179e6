import type { Datum, Figure } from '../../domain/figure';
import { baseDrawn } from './base-line';
import { fillOf } from './fills';
import { type Drawn, type Frame, gridOf, letter, type Panel, seriesId, tickText, valueAxis, valuesOf } from './parts';
import { scaleFor } from './scale';
import { lifted } from './lift';
import { safe, textWidth } from './text';
import { drawMarks, placeMarks } from './time-marks';

/** All are numbered while they fit; of many, the last and the extremes. */
function numbered(data: readonly Datum[], room: number): ReadonlySet<number> {
  const widest = Math.max(0, ...data.map((d) => textWidth(d.text, 13)));
  if (data.length <= 12 && widest <= room) return new Set(data.keys());
  const known = data.flatMap((d, i) => (d.value === null ? [] : [{ i, v: d.value }]));
  const ends = known.toSorted((a, b) => a.v - b.v);
  return new Set([ends[0]?.i, ends.at(-1)?.i, known.at(-1)?.i].filter((i) => i !== undefined));
}

/** Columns, stacked or side by side, from zero; totals on the bar, the plan as a tick, missing as a gap with "–". */
export function columns(figure: Figure, frame: Frame): Panel {
  const { box, panel, theme, lang } = frame;
  const stacked = figure.kind === 'stacked';
  const count = Math.max(1, figure.categories.length);
  const scale = scaleFor([...valuesOf(figure), ...frame.beside], figure.decimals === 0, figure.decimals === 0 ? 5 : 4);
  const tick = tickText(scale, figure, lang);
  const labels = figure.totals ?? (figure.series.length === 1 ? figure.series[0]?.data : undefined) ?? [];
  const side = figure.series.length;
  const guess = (box.width - 8) / count;
  const shown = labels.length > 0 ? numbered(labels, guess - 2) : new Set<number>();
  const every = shown.size === count || (!stacked && side > 1 && count * side <= 12);
  const widest = Math.max(textWidth(tick(scale.max), 12), textWidth(tick(scale.min), 12));
  const left = every ? 2 : Math.ceil(widest) + 8;
  const band = (box.width - left - 6) / count;
  const share = stacked || side === 1 ? 0.58 : 0.32;
  const bar = Math.max(2, Math.min(64, band * share));
  const lifts = stacked ? new Map<string, number>() : lifted(figure, bar, (box.height - 46) / (scale.max - scale.min));
  // Numbers side by side that would run into the next group stand on the last group alone.
  const roomy = side * Math.max(0, ...figure.series.flatMap((s) => s.data.map((d) => textWidth(d.text, 12)))) <= band * 1.35;
  const bars = figure.series.map((series): Drawn => ({
    type: 'bar',
    id: seriesId(panel, series.key, 'bar'),
    name: safe(series.name),
    xAxisIndex: panel,
    yAxisIndex: panel,
    ...(stacked ? { stack: `stack${panel}` } : {}),
    barWidth: bar,
    ...(side > 1 && !stacked ? { barGap: '12%' } : {}),
    cursor: series.data.some((d) => d.key) ? 'pointer' : 'default',
    itemStyle: fillOf(theme, series, { value: 0, text: '' }),
    data: series.data.map((d, i) => {
      const lift = lifts.get(`${series.key} ${i}`);
      // A plain number is drawn several times faster than an item with a style of its own.
      if (!d.hatched && lift === undefined) return d.value ?? '-';
      return {
        value: d.value ?? '-',
        ...(d.hatched ? { itemStyle: fillOf(theme, series, d) } : {}),
        ...(lift === undefined ? {} : { label: { offset: [0, -lift] } }),
      };
    }),
    label: {
      show: !stacked && side > 1 && every,
      position: 'top',
      distance: 4,
      ...letter(theme, { size: 12, weight: 600, color: theme.colors.ink, lineHeight: 12 }),
      formatter: (p) => (roomy || p.dataIndex === count - 1 ? safe(series.data[p.dataIndex]?.text ?? '') : ''),
    },
  }));
  const near = ((scale.max - scale.min) * 24) / Math.max(1, box.height - 46);
  const stand = labels.map((d, i): number => {
    const [value, plan] = [d.value ?? 0, figure.plan?.[i]?.value ?? null];
    return plan !== null && plan >= value && plan - value < near ? plan : value;
  });
  const totals: Drawn = {
    type: 'scatter',
    id: seriesId(panel, '', 'total'),
    xAxisIndex: panel,
    yAxisIndex: panel,
    symbolSize: 0,
    silent: true,
    z: 6,
    data: labels.map((_, i) => [i, Math.max(0, stand[i] ?? 0)]),
    label: {
      show: true,
      position: 'top',
      distance: 5,
      ...letter(theme, { size: 13, weight: 600, color: theme.colors.ink }),
      ...(figure.base ? { textBorderColor: theme.colors.surface, textBorderWidth: 4 } : {}),
      formatter: (p) => (shown.has(p.dataIndex) ? safe(labels[p.dataIndex]?.text ?? '') : ''),
    },
  };
  const ticks = (data: readonly (Datum | null)[], id: string, width: number, offset: number): Drawn => ({
    type: 'scatter',
    id: seriesId(panel, id, 'plan'),
    xAxisIndex: panel,
    yAxisIndex: panel,
    symbol: 'rect',
    symbolSize: [width, 4.5],
    symbolOffset: [offset, 0],
    silent: true,
    z: 5,
    itemStyle: { opacity: 1, color: theme.colors.target, borderColor: theme.colors.surface, borderWidth: 1 },
    data: data.flatMap((d, i) => (d?.value == null ? [] : [[i, d.value]])),
  });
  const offsetOf = (i: number): number => (i - (side - 1) / 2) * bar * 1.12;
  const plan: Drawn[] = [
    ...(figure.plan ? [ticks(figure.plan, '', Math.min(band - 2, bar * 1.28), 0)] : []),
    ...figure.series.flatMap((s, i) => (s.plan ? [ticks(s.plan, s.key, bar + 6, stacked ? 0 : offsetOf(i))] : [])),
  ];
  const tooMany = figure.categories.some((c) => textWidth(c.label, 12) > band + 4);
  const wide = Math.max(10, box.width - left - 4);
  const marks = placeMarks(figure, frame, (i) => ((i + 0.5) * wide) / count, wide);
  const top = 22 + marks.height;
  const plot = box.height - top - 24;
  /** A line ends above the column's number. */
  const depth = (i: number): number => {
    const highest = Math.max(0, stand[i] ?? 0, ...figure.series.map((s) => s.data[i]?.value ?? 0));
    return plot * (1 - (highest - scale.min) / (scale.max - scale.min)) - 24;
  };
  return {
    grid: gridOf(box, { left, right: 4, top, bottom: 24 }),
    xAxis: {
      type: 'category',
      gridIndex: panel,
      data: figure.categories.map((c) => safe(c.label)),
      axisLine: { lineStyle: { color: theme.colors.axis } },
      axisTick: { show: false },
      axisLabel: { ...letter(theme), hideOverlap: true, ...(tooMany ? { alignMaxLabel: 'right' as const } : { interval: 0 }) },
    },
    yAxis: valueAxis(frame, scale, tick, theme.colors['ink-3'], !every),
    series: [
      ...bars,
      ...plan,
      ...baseDrawn(figure, frame, wide, wide / count / 2),
      ...(labels.length > 0 ? [totals] : []),
      ...drawMarks(marks, frame, { scale, depth, clear: 20 }),
    ],
  };
}
