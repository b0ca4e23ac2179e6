import { INK } from '../colour';
import { element } from '../xml';
import type { Chart, ChartSeries, LabelPlace, PointLabel } from './chart';
import { richXml, textXml, type TextLook } from './texts';

const SHOWN = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
const shows = SHOWN.map((name) => element(`c:${name}`, { val: name === 'showVal' })).join('');

/** Where Office takes a label: a place that does not belong to the kind of mark makes it repair the file. */
function placeXml(chart: Chart, { draw }: ChartSeries, at: LabelPlace): string {
  if (chart.kind === 'doughnut') return '';
  const bar = draw === 'bar' || draw === 'frame';
  const stacked = chart.kind !== 'scatter' && chart.stack !== 'none';
  const inBar = stacked ? 'ctr' : at === 'inside' ? 'inEnd' : 'outEnd';
  return element('c:dLblPos', { val: bar ? inBar : { end: 't', inside: 'ctr', right: 'r', below: 'b' }[at] });
}

const liftXml = (lift: number): string =>
  element('c:layout', {}, element('c:manualLayout', {}, element('c:x', { val: 0 }), element('c:y', { val: Number((-lift).toFixed(4)) })));

const lifted = (labels: readonly (PointLabel | null)[]): boolean => labels.some((label) => label?.lift);

/** A label that was moved a little needs no line back to its point. */
const NO_LEADERS = element(
  'c:extLst',
  {},
  element(
    'c:ext',
    { uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}', 'xmlns:c15': 'http://schemas.microsoft.com/office/drawing/2012/chart' },
    element('c15:showLeaderLines', { val: false }),
  ),
);

/** The labels of a series: each point that has one, nothing at the others. */
export function labelsXml(chart: Chart, series: ChartSeries): string {
  const { labels, labelsAt = 'end', labelTone = INK } = series;
  if (labels === undefined || labels.every((label) => label === null)) return '';
  const plain = element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill')));
  const look = (label: PointLabel): TextLook => ({ size: chart.size, bold: true, tone: label.tone ?? labelTone });
  const inner = (label: PointLabel): string =>
    element('c:numFmt', { formatCode: label.format ?? series.format, sourceLinked: false }) +
    plain +
    textXml(look(label)) +
    placeXml(chart, series, label.at ?? labelsAt) +
    shows;
  const one = (label: PointLabel | null, idx: number): string => {
    if (series.values[idx] == null || (label !== null && Object.keys(label).length === 0)) return '';
    if (label === null) return element('c:dLbl', {}, element('c:idx', { val: idx }), element('c:delete', { val: true }));
    const { text, lift } = label;
    const said = text === undefined ? '' : richXml(text, look(label), chart.lang);
    return element('c:dLbl', {}, element('c:idx', { val: idx }), lift ? liftXml(lift) : '', said, inner(label));
  };
  return element('c:dLbls', {}, ...labels.map(one), inner({}), lifted(labels) ? NO_LEADERS : '');
}
