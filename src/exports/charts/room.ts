import type { Chart, ChartSeries, PointLabel } from '../../office/chart/chart';
import { GROUND, INK } from '../../office/colour';

/** What is known of the plot: points in a unit of its axis, points of the whole chart, of a line of letters. */
interface Plot {
  readonly unit: number;
  readonly height: number;
  readonly line: number;
}

/** Shares of the axis: as wide as a number, and wide enough to hold one. */
const EDGE = 0.1;
const BROAD = 0.15;
/** Half of a plan mark, in points, and a little air. */
const TICK = 5;

function plotOf({ box, size, key }: Chart, span: number): Plot | null {
  if (box === undefined || span <= 0) return null;
  const tall = box.height - size * (key === 'none' ? 3.4 : 5);
  return { unit: Math.max(1, tall) / span, height: box.height, line: size * 1.3 };
}

const lifted = (label: PointLabel, points: number, plot: Plot): PointLabel => ({ ...label, lift: points / plot.height });

/** A number that would stand behind a plan mark stands above it. */
function overMarks(series: ChartSeries, marks: readonly ChartSeries[], plot: Plot): ChartSeries {
  const labels = series.labels?.map((label, i) => {
    const value = series.values[i] ?? null;
    if (label === null || value === null) return label;
    const heights = marks.flatMap(({ values }) => (values[i] == null ? [] : [(values[i] - value) * plot.unit]));
    const near = heights.filter((h) => h > -TICK && h < plot.line + TICK);
    return near.length === 0 ? label : lifted(label, Math.max(...near) + TICK, plot);
  });
  return labels ? { ...series, labels } : series;
}

/** What stands one above the other at the same place: numbers at the ends of lines, and those of several plans. */
const stacks = ({ draw, labelsAt }: ChartSeries): boolean => labelsAt === 'right' || draw === 'tick';

/** Numbers at the same place, parted so that none covers another. */
function parted(all: readonly ChartSeries[], plot: Plot): readonly ChartSeries[] {
  const ends = all.flatMap((series, at) =>
    (stacks(series) ? (series.labels ?? []) : []).flatMap((label, i) => {
      const value = series.values[i];
      return label !== null && value != null
        ? [{ at, i, place: `${series.draw === 'tick'} ${i}`, wanted: value * plot.unit, placed: 0 }]
        : [];
    }),
  );
  const below = new Map<string, number>();
  for (const end of ends.toSorted((a, b) => a.wanted - b.wanted)) {
    const lowest = below.get(end.place);
    end.placed = lowest === undefined ? end.wanted : Math.max(end.wanted, lowest + plot.line * 0.92);
    below.set(end.place, end.placed);
  }
  return all.map((series, at) => {
    const own = ends.filter((end) => end.at === at && end.placed > end.wanted);
    const labels = series.labels?.map((label, i) => {
      const end = own.find((e) => e.i === i);
      return label && end ? lifted(label, end.placed - end.wanted, plot) : label;
    });
    return labels && own.length > 0 ? { ...series, labels } : series;
  });
}

/** Of a plan mark and a line at the same place, the higher one has its number above, the lower one below. */
function besideLines(all: readonly ChartSeries[]): readonly ChartSeries[] {
  const marks = all.filter(({ draw }) => draw === 'tick');
  const others = all.filter((s) => s.draw === 'line' && s.labelsAt === 'end');
  const under = (series: ChartSeries, rivals: readonly ChartSeries[], below: (a: number, b: number) => boolean): ChartSeries => {
    const labels = series.labels?.map((label, i) => {
      const value = series.values[i];
      const beaten =
        value != null && rivals.some(({ values, labels: said }) => values[i] != null && said?.[i] != null && below(value, values[i]));
      return label && beaten ? { ...label, at: 'below' as const } : label;
    });
    return labels ? { ...series, labels } : series;
  };
  return all.map((series) => {
    if (marks.includes(series)) return under(series, others, (a, b) => a <= b);
    return others.includes(series) ? under(series, marks, (a, b) => a < b) : series;
  });
}

/** A number that would stand on the edge of its plan's frame stands inside its bar. */
function insideFrames(all: readonly ChartSeries[], span: number): readonly ChartSeries[] {
  const frames = all.filter(({ draw }) => draw === 'frame');
  return all.map((series) => {
    if (series.draw !== 'bar' || series.labels === undefined) return series;
    const labels = series.labels.map((label, i) => {
      const value = series.values[i] ?? 0;
      const near = frames.some(({ values }) => values[i] != null && values[i] > value && values[i] - value < span * EDGE);
      return label && near && value > span * BROAD ? { ...label, at: 'inside' as const, tone: GROUND } : label;
    });
    return { ...series, labels };
  });
}

/** Numbers of columns and of the frames around them, in the same order: each out of the other's lines. */
function besideFrames(all: readonly ChartSeries[], plot: Plot): readonly ChartSeries[] {
  const frames = all.filter(({ draw }) => draw === 'frame');
  const columns = all.filter(({ draw }) => draw === 'bar');
  const tall = (value: number): boolean => value * plot.unit > plot.line * 1.3;
  const moved = (series: ChartSeries, rival: ChartSeries | undefined, inside: (own: number, other: number) => boolean): ChartSeries => {
    const labels = series.labels?.map((label, i): PointLabel | null => {
      const [own, other] = [series.values[i], rival?.values[i]];
      if (label === null || own == null || other == null || !inside(own, other)) return label;
      const open = rival?.draw === 'bar' ? rival.looks?.[i]?.hatched : series.looks?.[i]?.hatched;
      return tall(own) ? { ...label, at: 'inside', tone: open ? INK : GROUND } : label;
    });
    return labels ? { ...series, labels } : series;
  };
  const close = plot.line + TICK;
  return all.map((series) => {
    if (series.draw === 'bar')
      return moved(series, frames[columns.indexOf(series)], (own, plan) => plan > own && (plan - own) * plot.unit < close);
    return series.draw === 'frame' ? moved(series, columns[frames.indexOf(series)], (plan, value) => plan <= value) : series;
  });
}

/** The chart with its numbers out of each other's way. `span`: what its axis covers. */
export function roomy(chart: Chart, span: number): Chart {
  const plot = plotOf(chart, span);
  if (chart.kind === 'bars') return { ...chart, series: insideFrames(chart.series, span) };
  if (plot === null) return chart;
  if (chart.kind === 'lines') return { ...chart, series: parted(besideLines(chart.series), plot) };
  if (chart.series.some(({ draw }) => draw === 'frame')) return { ...chart, series: besideFrames(chart.series, plot) };
  const marks = chart.series.filter(({ draw }) => draw === 'tick' || draw === 'dashed');
  const cleared = chart.series.map((s) => (marks.includes(s) || s.labelsAt === 'inside' ? s : overMarks(s, marks, plot)));
  return { ...chart, series: parted(cleared, plot) };
}
