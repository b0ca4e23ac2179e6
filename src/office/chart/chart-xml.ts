import { INK } from '../colour';
import { OFFICE_LINKS } from '../package';
import { element } from '../xml';
import { axesXml } from './axes';
import type { Chart, SeriesPlace } from './chart';
import { groupsXml } from './groups';
import { textXml } from './texts';

/** The content type of a chart part. */
export const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': OFFICE_LINKS,
} as const;

const flag = (name: string, value: boolean) => element(`c:${name}`, { val: value });

function keyXml(chart: Chart): string {
  if (chart.key === 'none') return '';
  const left = chart.series.map(({ unnamed }, idx) =>
    unnamed ? element('c:legendEntry', {}, element('c:idx', { val: idx }), flag('delete', true)) : '',
  );
  return element(
    'c:legend',
    {},
    element('c:legendPos', { val: 't' }),
    ...left,
    flag('overlay', false),
    textXml({ size: chart.size, tone: INK }),
  );
}

const share = (name: string, value: number) => element(`c:${name}`, { val: Number(value.toFixed(4)) });

/** Room beside lines for what is written at their ends; everything else Office places itself. */
function layoutXml({ kind, box, size, key, series }: Chart): string {
  const ends = kind === 'lines' && series.some(({ labels, labelsAt }) => labelsAt === 'right' && labels?.some((label) => label !== null));
  if (!ends || box === undefined) return element('c:layout');
  const [left, right, top, bottom] = [size * 3.6, size * 6.4, key === 'none' ? size : size * 2.6, size * 2.4];
  return element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      element('c:layoutTarget', { val: 'inner' }),
      element('c:xMode', { val: 'edge' }),
      element('c:yMode', { val: 'edge' }),
      share('x', left / box.width),
      share('y', top / box.height),
      share('w', Math.max(0.3, 1 - (left + right) / box.width)),
      share('h', Math.max(0.3, 1 - (top + bottom) / box.height)),
    ),
  );
}

/**
 * A chart as the XML of a part; `places` say where each series stands in the workbook, `workbook` is the link to it
 * (null: the chart stands in the workbook itself).
 */
export function chartXml(chart: Chart, places: readonly SeriesPlace[], workbook: string | null): string {
  const nothing = element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill')));
  return element(
    'c:chartSpace',
    NAMESPACES,
    flag('date1904', false),
    element('c:lang', { val: chart.lang }),
    flag('roundedCorners', false),
    element(
      'c:chart',
      {},
      flag('autoTitleDeleted', true),
      element('c:plotArea', {}, layoutXml(chart), groupsXml(chart, places), axesXml(chart), nothing),
      keyXml(chart),
      flag('plotVisOnly', true),
      element('c:dispBlanksAs', { val: 'gap' }),
    ),
    nothing,
    textXml({ size: chart.size, tone: INK }),
    workbook === null ? '' : element('c:externalData', { 'r:id': workbook }, flag('autoUpdate', false)),
  );
}
