import type { Datum, Figure, SeriesOf } from '../../domain/figure';
import { fanDrawn } from './fan';
import { baseDrawn } from './base-line';
import { apart, type End, endText, fanLabel, fanText, joined } from './line-ends';
import { type Drawn, type Frame, gridOf, letter, type Panel, seriesId, tickText, valueAxis, valuesOf } from './parts';
import { scaleFor } from './scale';
import { safe, textWidth } from './text';
import { drawMarks, placeMarks } from './time-marks';
import { toneOf } from './theme';

function hasGap(data: readonly Datum[]): boolean {
  const known = data.map((d) => joined(d) !== '-');
  return known.slice(known.indexOf(true), known.lastIndexOf(true) + 1).includes(false);
}

/** Lines named at their ends; a missing value is a gap with a dotted join, never a zero. */
export function lines(figure: Figure, frame: Frame): Panel {
  const { box, panel, theme, lang } = frame;
  const scale = scaleFor([...valuesOf(figure), ...frame.beside], figure.decimals === 0 && !figure.unit.startsWith('%'), 4);
  const tick = tickText(scale, figure, lang);
  const left = Math.ceil(Math.max(textWidth(tick(scale.max), 12), textWidth(tick(scale.min), 12))) + 8;
  const single = figure.series.length === 1;
  const said = figure.series.flatMap((series) => {
    const index = series.data.findLastIndex((d) => joined(d) !== '-');
    const last = series.data[index];
    if (!last || last.value === null || series.key === 'after' || (figure.now !== undefined && index === figure.now)) return [];
    return [{ key: series.key, index, text: endText(figure, series, last), value: last.value }];
  });
  const { fan } = figure;
  if (fan) said.push({ key: 'fan', index: fan.to, text: fanText(fan, frame), value: fan.mid.value ?? fan.start });
  const longest = single && !fan ? 0 : Math.max(0, ...said.flatMap((e) => e.text.split('\n').map((line) => textWidth(line, 12.5))));
  const gap = figure.plan !== undefined || figure.categories.length === 1;
  const lastLabel = gap ? 0 : textWidth(figure.categories.at(-1)?.label ?? '', 12) / 2;
  const right = single && !fan ? Math.max(22, Math.ceil(lastLabel)) : Math.min(box.width * 0.36, longest + 14);
  const wide = Math.max(10, box.width - left - right);
  const count = figure.categories.length;
  const marks = placeMarks(figure, frame, (i) => (gap ? ((i + 0.5) * wide) / count : (i * wide) / Math.max(1, count - 1)), wide + right);
  // The value of a single line stands above its end, which may be the highest point of all.
  const above = single && said.some((e) => e.key !== 'fan' && (e.value - scale.min) / (scale.max - scale.min) > 0.9) ? 14 : 0;
  const inset = { left, top: 14 + above + marks.height, bottom: 24 };
  const height = box.height - inset.top - inset.bottom;
  const ends = said.map((e): End => ({ ...e, wanted: height * (1 - (e.value - scale.min) / (scale.max - scale.min)) }));
  const shifts = apart(ends, height);
  const symbolAt = (series: SeriesOf): number => figure.now ?? ends.find((e) => e.key === series.key)?.index ?? -1;
  const drawn = figure.series.flatMap((series): readonly Drawn[] => {
    const color = toneOf(theme, series.tone);
    const end = ends.find((e) => e.key === series.key);
    const width = series.draw === 'dashed' ? 1.6 : series.tone === 'compare' ? 2 : figure.now !== undefined ? 3 : 2.4;
    const type: 'solid' | number[] = series.draw === 'dashed' ? [6, 4] : series.draw === 'dotted' ? [2, 3] : 'solid';
    const dot = symbolAt(series);
    const common = { type: 'line', xAxisIndex: panel, yAxisIndex: panel } as const;
    const current = figure.now !== undefined && series.key === 'now';
    const main: Drawn = {
      ...common,
      id: seriesId(panel, series.key, 'line'),
      name: safe(series.name),
      data: series.data.map(joined),
      connectNulls: false,
      // A point that shows nothing is no element: hundreds of them would be drawn whenever anything on the page is.
      symbol: (_: unknown, p: { dataIndex: number }) =>
        p.dataIndex === dot || p.dataIndex === end?.index || alone(series.data, p.dataIndex) ? 'circle' : 'none',
      symbolSize: (_: unknown, p: { dataIndex: number }) =>
        p.dataIndex === dot && (current || figure.now === undefined) ? (current ? 9 : 7) : alone(series.data, p.dataIndex) ? 5 : 0,
      showAllSymbol: true,
      z: series.tone === 'c1' ? 4 : 3,
      cursor: 'pointer',
      triggerEvent: 'line',
      itemStyle: { color, opacity: 1 },
      lineStyle: { color, width, type },
      label: {
        show: true,
        ...letter(theme, { size: 13, weight: 600, color: current ? color : theme.colors.ink, lineHeight: 16 }),
        textBorderColor: theme.colors.surface,
        textBorderWidth: 5,
        ...(current
          ? { position: 'bottom', offset: [30, 6] }
          : single
            ? { position: 'top', distance: 6 }
            : { position: 'right', distance: 6, offset: [0, shifts.get(series.key) ?? 0] }),
        rich: {
          v: letter(theme, { size: 13, weight: 600, color: theme.colors.ink, lineHeight: 16 }),
          n: letter(theme, { size: 12, weight: 600, color: tint(series, color, theme.colors['ink-2']), lineHeight: 15 }),
        },
        formatter: (p) => {
          const datum = series.data[p.dataIndex];
          if (current) return p.dataIndex === figure.now ? safe(`${series.name}: ${datum?.text ?? ''}`) : '';
          if (single) return p.dataIndex === end?.index ? safe(datum?.text ?? '') : '';
          if (p.dataIndex !== end?.index) return '';
          const [value = '', name] = safe(end.text).split('\n');
          return name === undefined ? `{n|${closed(value)}}` : `{v|${closed(value)}}\n{n|${closed(name)}}`;
        },
      },
    };
    const join: Drawn = {
      ...common,
      id: seriesId(panel, series.key, 'join'),
      data: series.data.map(joined),
      connectNulls: true,
      symbol: 'none',
      silent: true,
      z: 2,
      lineStyle: { color, width: 1.5, type: [1, 4] },
    };
    const open: Drawn = {
      type: 'scatter',
      id: seriesId(panel, series.key, 'open'),
      xAxisIndex: panel,
      yAxisIndex: panel,
      symbolSize: 9,
      z: 5,
      itemStyle: { opacity: 1, color: theme.colors.surface, borderColor: color, borderWidth: 2.2 },
      data: series.data.flatMap((d, i) => (d.hatched && d.value !== null ? [[i, d.value]] : [])),
      label: {
        show: true,
        position: 'top',
        distance: 6,
        ...letter(theme, { size: 13, weight: 600, color: theme.colors.ink }),
        formatter: (p) => safe(series.data[Number((p.value as readonly unknown[])[0])]?.text ?? ''),
      },
    };
    return [main, ...(hasGap(series.data) ? [join] : []), ...(series.data.some((d) => d.hatched) ? [open] : [])];
  });
  return {
    grid: gridOf(box, { ...inset, right }),
    xAxis: {
      type: 'category',
      gridIndex: panel,
      boundaryGap: gap,
      data: figure.categories.map((c) => safe(c.label)),
      axisLine: { lineStyle: { color: theme.colors.axis } },
      axisTick: { show: false },
      axisLabel: { ...letter(theme), hideOverlap: true, interval: labelEvery(figure, box.width - left - right) },
    },
    yAxis: valueAxis(frame, scale, tick, theme.colors['ink-3']),
    series: [
      ...fanDrawn(figure, frame),
      ...baseDrawn(figure, frame, wide, gap ? wide / count / 2 : 0),
      ...drawn,
      ...fanLabel(figure, frame, shifts.get('fan') ?? 0),
      ...planTicks(figure, frame, wide),
      ...nowLine(figure, frame, scale, height),
      ...drawMarks(marks, frame, { scale, depth: () => height, clear: 11 }),
    ],
  };
}

const closed = (text: string): string => text.replaceAll('}', '\u2060)');
const tint = (series: SeriesOf, color: string, grey: string): string => (series.tone === 'compare' ? grey : color);

/** A point with no neighbour would be invisible as a line. */
function alone(data: readonly Datum[], i: number): boolean {
  const has = (at: number): boolean => data[at] !== undefined && joined(data[at]) !== '-';
  return has(i) && !has(i - 1) && !has(i + 1);
}

/** Every label where they fit, else every second, third …: counted from the last, which always stands. */
function labelEvery(figure: Figure, width: number): (index: number) => boolean {
  const count = figure.categories.length;
  const widest = Math.max(1, ...figure.categories.map((c) => textWidth(c.label, 12))) + 14;
  const step = Math.max(1, Math.ceil((count * widest) / Math.max(1, width)));
  return (index) => (count - 1 - index) % step === 0;
}

function planTicks(figure: Figure, { panel, theme }: Frame, width: number): readonly Drawn[] {
  if (!figure.plan) return [];
  const band = width / Math.max(1, figure.categories.length);
  return [
    {
      type: 'scatter',
      id: seriesId(panel, '', 'plan'),
      xAxisIndex: panel,
      yAxisIndex: panel,
      symbol: 'rect',
      symbolSize: [Math.min(44, band * 0.7), 4.5],
      silent: true,
      z: 2,
      itemStyle: { opacity: 1, color: theme.colors.target, borderColor: theme.colors.surface, borderWidth: 1 },
      data: figure.plan.flatMap((d, i) => (d?.value == null ? [] : [[i, d.value]])),
    },
  ];
}

function nowLine(figure: Figure, { panel, theme }: Frame, scale: { min: number; max: number }, height: number): readonly Drawn[] {
  if (figure.now === undefined) return [];
  return [
    {
      type: 'scatter',
      id: seriesId(panel, '', 'today'),
      xAxisIndex: panel,
      yAxisIndex: panel,
      symbol: 'rect',
      symbolSize: [1, height],
      silent: true,
      z: 1,
      itemStyle: { opacity: 1, color: theme.colors['line-2'] },
      data: [[figure.now, (scale.min + scale.max) / 2]],
    },
  ];
}
