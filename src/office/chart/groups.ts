import { element } from '../xml';
import type { Chart, ChartSeries, SeriesPlace } from './chart';
import { labelsXml } from './labels';
import { errorsXml, markerXml, pointLooks, seriesLook } from './looks';
import { literalXml, nameXml, numbersXml, textsXml } from './references';

/** The two axes of everything on categories, and those of frames around columns; charts need their numbers, not their names. */
export const AXES = { category: 111_111_111, value: 222_222_222, frameCategory: 333_333_333, frameValue: 444_444_444 } as const;
const ids = (...list: readonly number[]) => list.map((val) => element('c:axId', { val })).join('');
const axes = ids(AXES.category, AXES.value);
const no = (name: string) => element(`c:${name}`, { val: false });

/** A series and its number in the chart. */
interface Numbered {
  readonly series: ChartSeries;
  readonly place: SeriesPlace;
  readonly at: number;
}

const isBar = ({ series }: Numbered) => series.draw === 'bar' || series.draw === 'frame';

/** Points: a plan mark about as wide as its column; a wider one would also be thicker. */
const tickOf = (chart: Chart) => Math.max(6, Math.min(26, Math.round(320 / Math.max(1, chart.categories.length))));

function seriesXml(chart: Chart, { series, place, at }: Numbered): string {
  const bar = series.draw === 'bar' || series.draw === 'frame';
  return element(
    'c:ser',
    {},
    element('c:idx', { val: at }),
    element('c:order', { val: at }),
    nameXml(place, series.name),
    chart.kind === 'doughnut' ? '' : seriesLook(series),
    chart.kind === 'doughnut' ? '' : bar ? no('invertIfNegative') : markerXml(series, tickOf(chart)),
    pointLooks(chart.kind === 'doughnut' ? { ...series, draw: 'bar' } : series),
    labelsXml(chart, series),
    errorsXml(series.errors, literalXml, series.tone, chart.kind === 'bars'),
    element('c:cat', {}, textsXml(place.categories, chart.categories)),
    element('c:val', {}, numbersXml(place.values, series.values, series.format)),
    chart.kind === 'doughnut' || bar ? '' : no('smooth'),
  );
}

function barsXml(chart: Extract<Chart, { stack: string }>, list: readonly Numbered[], own = axes): string {
  if (list.length === 0) return '';
  const { stack, kind } = chart;
  const framed = kind === 'bars' && list.some(({ series }) => series.draw === 'frame');
  const side = framed ? 1 : list.length;
  return element(
    'c:barChart',
    {},
    element('c:barDir', { val: kind === 'bars' ? 'bar' : 'col' }),
    element('c:grouping', { val: stack === 'none' ? 'clustered' : stack === 'percent' ? 'percentStacked' : 'stacked' }),
    no('varyColors'),
    ...list.map((one) => seriesXml(chart, one)),
    element('c:gapWidth', { val: chart.categories.length < 3 ? 240 : side > 1 && stack === 'none' ? 60 : 70 }),
    element('c:overlap', { val: stack !== 'none' || framed ? 100 : -10 }),
    own,
  );
}

function linesXml(chart: Chart, list: readonly Numbered[]): string {
  if (list.length === 0) return '';
  return element(
    'c:lineChart',
    {},
    element('c:grouping', { val: 'standard' }),
    no('varyColors'),
    ...list.map((one) => seriesXml(chart, one)),
    element('c:marker', { val: true }),
    axes,
  );
}

function scatterXml(chart: Extract<Chart, { kind: 'scatter' }>, list: readonly Numbered[]): string {
  const one = ({ series, place, at }: Numbered): string =>
    element(
      'c:ser',
      {},
      element('c:idx', { val: at }),
      element('c:order', { val: at }),
      nameXml(place, series.name),
      seriesLook(series),
      markerXml(series, 8),
      labelsXml(chart, series),
      element('c:xVal', {}, numbersXml(place.categories, chart.across.values, chart.across.format)),
      element('c:yVal', {}, numbersXml(place.values, series.values, series.format)),
      no('smooth'),
    );
  return element('c:scatterChart', {}, element('c:scatterStyle', { val: 'lineMarker' }), no('varyColors'), ...list.map(one), axes);
}

/** Frames around columns stand in a group of their own, so that each stands where its column does. */
export const framesColumns = (chart: Chart): boolean => chart.kind === 'columns' && chart.series.some(({ draw }) => draw === 'frame');

/** Every group of marks of a chart: bars below, lines and marks above them. */
export function groupsXml(chart: Chart, places: readonly SeriesPlace[]): string {
  const list = chart.series.map((series, at): Numbered => ({ series, place: places[at]!, at }));
  switch (chart.kind) {
    case 'scatter':
      return scatterXml(chart, list);
    case 'doughnut':
      return element(
        'c:doughnutChart',
        {},
        element('c:varyColors', { val: true }),
        ...list.slice(0, 1).map((one) => seriesXml(chart, one)),
        element('c:firstSliceAng', { val: 0 }),
        element('c:holeSize', { val: 58 }),
      );
    default:
      return (
        barsXml(
          chart,
          list.filter((one) => isBar(one) && !(framesColumns(chart) && one.series.draw === 'frame')),
        ) +
        linesXml(
          chart,
          list.filter((one) => !isBar(one)),
        ) +
        (framesColumns(chart)
          ? barsXml(
              chart,
              list.filter(({ series }) => series.draw === 'frame'),
              ids(AXES.frameCategory, AXES.frameValue),
            )
          : '')
      );
  }
}
