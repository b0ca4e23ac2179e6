import type { SeriesPlace } from '../chart/chart';
import { CHART, chartXml } from '../chart/chart-xml';
import { POINT } from '../colour';
import { OFFICE_LINKS, type Part } from '../package';
import { element } from '../xml';
import type { SheetChart } from './sheet';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHARTS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

function frameXml({ chart, at: [column, row], box }: SheetChart, id: number, link: string): string {
  const nothing = element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 }));
  const frame = element(
    'xdr:graphicFrame',
    { macro: '' },
    element(
      'xdr:nvGraphicFramePr',
      {},
      element('xdr:cNvPr', { id, name: `Chart ${id - 1}`, descr: chart.label }),
      element('xdr:cNvGraphicFramePr'),
    ),
    nothing,
    element('a:graphic', {}, element('a:graphicData', { uri: CHARTS }, element('c:chart', { 'xmlns:c': CHARTS, 'r:id': link }))),
  );
  const from = [
    ['col', column],
    ['colOff', 0],
    ['row', row],
    ['rowOff', 0],
  ].map(([name, value]) => element(`xdr:${name}`, {}, String(value)));
  return element(
    'xdr:oneCellAnchor',
    {},
    element('xdr:from', {}, ...from),
    element('xdr:ext', { cx: Math.round(box.width * POINT), cy: Math.round(box.height * POINT) }),
    frame,
    element('xdr:clientData'),
  );
}

const onSheet = (places: readonly SeriesPlace[], sheet: string): readonly SeriesPlace[] =>
  places.map(({ name, categories, values }) => ({
    name: `${sheet}!${name}`,
    categories: `${sheet}!${categories}`,
    values: `${sheet}!${values}`,
  }));

/** The charts of a sheet as parts: the drawing first, then a part each; none where there are none. `sheet`: its name, quoted; `before`: charts so far. */
export function drawingParts(charts: readonly SheetChart[], number: number, before: number, sheet: string): readonly Part[] {
  if (charts.length === 0) return [];
  const parts = charts.map(({ chart, places }, i): Part => ({
    path: `xl/charts/chart${before + i + 1}.xml`,
    type: CHART,
    body: chartXml(chart, onSheet(places, sheet), null),
  }));
  const links = parts.map(({ path }, i) => ({ id: `rId${i + 1}`, type: 'chart', target: path }));
  const drawing: Part = {
    path: `xl/drawings/drawing${number}.xml`,
    type: 'application/vnd.openxmlformats-officedocument.drawing+xml',
    body: element(
      'xdr:wsDr',
      { 'xmlns:xdr': DRAWING, 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', 'xmlns:r': OFFICE_LINKS },
      ...charts.map((chart, i) => frameXml(chart, i + 2, `rId${i + 1}`)),
    ),
    links,
  };
  return [drawing, ...parts];
}
