import type { SeriesPlace } from '../chart/chart';
import { CHART, chartXml } from '../chart/chart-xml';
import { POINT } from '../colour';
import { type Link, OFFICE_LINKS, type Part } from '../package';
import { blipFillXml, picturePartsAt } from '../picture';
import { element } from '../xml';
import type { Sheet, SheetChart, SheetPicture } from './sheet';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHARTS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

function anchored({ at: [column, row], box }: Pick<SheetChart, 'at' | 'box'>, inside: string): string {
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
    inside,
    element('xdr:clientData'),
  );
}

function frameXml(sheetChart: SheetChart, id: number, link: string): string {
  const nothing = element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 }));
  const frame = element(
    'xdr:graphicFrame',
    { macro: '' },
    element(
      'xdr:nvGraphicFramePr',
      {},
      element('xdr:cNvPr', { id, name: `Chart ${id - 1}`, descr: sheetChart.chart.label }),
      element('xdr:cNvGraphicFramePr'),
    ),
    nothing,
    element('a:graphic', {}, element('a:graphicData', { uri: CHARTS }, element('c:chart', { 'xmlns:c': CHARTS, 'r:id': link }))),
  );
  return anchored(sheetChart, frame);
}

function pictureXml(shown: SheetPicture, id: number, png: string, svg: string | null): string {
  const { box, picture } = shown;
  const size = { cx: Math.round(box.width * POINT), cy: Math.round(box.height * POINT) };
  const named = element('xdr:cNvPr', { id, name: `Picture ${id - 1}`, descr: picture.label });
  const shape = element(
    'xdr:spPr',
    {},
    element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
    element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
  );
  return anchored(
    shown,
    element('xdr:pic', {}, element('xdr:nvPicPr', {}, named, element('xdr:cNvPicPr')), blipFillXml('xdr', png, svg), shape),
  );
}

const onSheet = (places: readonly SeriesPlace[], sheet: string): readonly SeriesPlace[] =>
  places.map(({ name, categories, values }) => ({
    name: `${sheet}!${name}`,
    categories: `${sheet}!${categories}`,
    values: `${sheet}!${values}`,
  }));

/** How many charts and pictures stand on the sheets before. */
export interface DrawnBefore {
  charts: number;
  pictures: number;
}

/** What is drawn on a sheet as parts: the drawing first, then those of its charts and pictures; none where nothing is. `sheet`: its name, quoted. */
export function drawingParts({ charts = [], pictures = [] }: Sheet, number: number, before: DrawnBefore, sheet: string): readonly Part[] {
  if (charts.length + pictures.length === 0) return [];
  const others: Part[] = [];
  const links: Link[] = [];
  const link = (type: string, part: Part): string => {
    const id = `rId${links.length + 1}`;
    links.push({ id, type, target: part.path });
    others.push(part);
    return id;
  };
  const frames = charts.map((shown, i) => {
    const path = `xl/charts/chart${++before.charts}.xml`;
    return frameXml(shown, i + 2, link('chart', { path, type: CHART, body: chartXml(shown.chart, onSheet(shown.places, sheet), null) }));
  });
  const shots = pictures.map((shown, i) => {
    const [png, svg] = picturePartsAt(`xl/media/image${++before.pictures}`, shown.picture);
    return pictureXml(shown, charts.length + i + 2, link('image', png), svg ? link('image', svg) : null);
  });
  const drawing: Part = {
    path: `xl/drawings/drawing${number}.xml`,
    type: 'application/vnd.openxmlformats-officedocument.drawing+xml',
    body: element(
      'xdr:wsDr',
      { 'xmlns:xdr': DRAWING, 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', 'xmlns:r': OFFICE_LINKS },
      ...frames,
      ...shots,
    ),
    links,
  };
  return [drawing, ...others];
}
