import { AXIS, INK, QUIET, RULE, strokeXml } from '../colour';
import { element } from '../xml';
import type { Chart } from './chart';
import { AXES, framesColumns } from './groups';
import { richXml, textXml } from './texts';

const line = (stroke: Parameters<typeof strokeXml>[0]) => element('c:spPr', {}, strokeXml(stroke));
const val = (name: string, value: string | number | boolean | undefined) =>
  value === undefined ? '' : element(`c:${name}`, { val: value });

function scaling(reversed: boolean, bounds: { min?: number; max?: number }): string {
  return element('c:scaling', {}, val('orientation', reversed ? 'maxMin' : 'minMax'), val('max', bounds.max), val('min', bounds.min));
}

/** More names than these cannot all stand level; Office turns or skips them. */
const MOST_LEVEL = 16;

function categoryAxis(chart: Chart): string {
  const lying = chart.kind === 'bars';
  return element(
    'c:catAx',
    {},
    val('axId', AXES.category),
    scaling(lying, {}),
    val('delete', false),
    val('axPos', lying ? 'l' : 'b'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: false }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'low'),
    line({ tone: AXIS, width: 1 }),
    textXml({ size: chart.size, tone: INK }, !lying && chart.categories.length <= MOST_LEVEL),
    val('crossAx', AXES.value),
    val('crosses', 'autoZero'),
    val('auto', false),
    val('lblAlgn', 'ctr'),
    val('lblOffset', 100),
    val('noMultiLvlLbl', true),
  );
}

function valueAxis(chart: Chart, place: { id: number; cross: number; at: string; title?: string; format: string }): string {
  const { axis, size } = chart;
  const main = place.id === AXES.value;
  const shown = axis.shown || chart.kind === 'scatter';
  return element(
    'c:valAx',
    {},
    val('axId', place.id),
    scaling(false, main ? axis : {}),
    val('delete', false),
    val('axPos', place.at),
    main ? element('c:majorGridlines', {}, line({ tone: RULE, width: 0.75 })) : '',
    place.title === undefined ? '' : element('c:title', {}, richXml(place.title, { size, tone: QUIET }, chart.lang), val('overlay', false)),
    element('c:numFmt', { formatCode: place.format, sourceLinked: false }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', shown ? (chart.kind === 'bars' ? 'nextTo' : 'low') : 'none'),
    line(main ? null : { tone: AXIS, width: 1 }),
    textXml({ size: size - 1, tone: QUIET }),
    val('crossAx', place.cross),
    // Lying bars run from the top down: their values stand below them.
    val('crosses', chart.kind === 'bars' ? 'max' : 'autoZero'),
    val('crossBetween', chart.kind === 'scatter' || isPlainLine(chart) ? 'midCat' : 'between'),
    main ? val('majorUnit', axis.step) : '',
  );
}

/** Lines alone begin at the edge; beside bars or marks they stand in the middle of their categories. */
const isPlainLine = (chart: Chart): boolean =>
  chart.kind === 'lines' && chart.categories.length > 1 && chart.series.every(({ draw }) => draw !== 'bar' && draw !== 'tick');

/** The axes of frames around columns: nothing is seen of them, and they cover what the others cover. */
function frameAxes({ axis }: Chart): string {
  const marks = val('majorTickMark', 'none') + val('minorTickMark', 'none') + val('tickLblPos', 'none');
  // An axis that is deleted would set the frames beside the columns.
  const begun = (id: number, bounds: { min?: number; max?: number }, at: string, gone: boolean) =>
    val('axId', id) + scaling(false, bounds) + val('delete', gone) + val('axPos', at);
  return (
    element(
      'c:valAx',
      {},
      begun(AXES.frameValue, axis, 'r', false),
      marks,
      line(null),
      val('crossAx', AXES.frameCategory),
      val('crosses', 'max'),
      val('crossBetween', 'between'),
    ) + element('c:catAx', {}, begun(AXES.frameCategory, {}, 'b', true), marks, val('crossAx', AXES.frameValue), val('crosses', 'autoZero'))
  );
}

/** The axes of a chart; a ring has none. */
export function axesXml(chart: Chart): string {
  if (chart.kind === 'doughnut') return '';
  const { format } = chart.axis;
  const value = { id: AXES.value, cross: AXES.category, at: chart.kind === 'bars' ? 'b' : 'l', format };
  if (chart.kind === 'scatter') {
    const { name, format: own, axis: across = own } = chart.across;
    return valueAxis(chart, { id: AXES.category, cross: AXES.value, at: 'b', title: name, format: across }) + valueAxis(chart, value);
  }
  return categoryAxis(chart) + valueAxis(chart, value) + (framesColumns(chart) ? frameAxes(chart) : '');
}
