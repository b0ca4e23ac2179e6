import type { Chart } from '../chart/chart';
import { POINT } from '../colour';
import { blipFillXml, type OfficePicture } from '../picture';
import { element } from '../xml';
import type { DocumentBlock } from './block';
import { paragraph } from './runs';
import { besideXml, tableXml } from './tables';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
/** Twentieths of a point: a centimetre, as the first line of a paragraph stands in; and in a point. */
const INDENT = 567;
const TWIPS = 20;

interface Size {
  /** Points. */
  readonly width: number;
  readonly height: number;
}

const emus = ({ width, height }: Size) => ({ cx: Math.round(width * POINT), cy: Math.round(height * POINT) });

/** What is drawn, in a paragraph of its own, in the middle. */
function inlineXml(name: string, label: string, box: Size, id: number, data: string): string {
  const inline = element(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', emus(box)),
    element('wp:docPr', { id, name: `${name} ${id}`, descr: label }),
    element('wp:cNvGraphicFramePr'),
    element('a:graphic', {}, data),
  );
  return element(
    'w:p',
    {},
    element('w:pPr', {}, element('w:jc', { 'w:val': 'center' })),
    element('w:r', {}, element('w:drawing', {}, inline)),
  );
}

/** A chart; `link` leads to its part. */
export const chartXml = (chart: Chart, box: Size, id: number, link: string): string =>
  inlineXml(
    'Chart',
    chart.label,
    box,
    id,
    element('a:graphicData', { uri: CHART }, element('c:chart', { 'xmlns:c': CHART, 'r:id': link })),
  );

/** A picture; the links lead to its PNG and, where there is one, its SVG. */
export function pictureXml({ label }: OfficePicture, box: Size, id: number, png: string, svg: string | null): string {
  const shape = element(
    'pic:pic',
    { 'xmlns:pic': PICTURE },
    element('pic:nvPicPr', {}, element('pic:cNvPr', { id, name: `Picture ${id}`, descr: label }), element('pic:cNvPicPr')),
    blipFillXml('pic', png, svg),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', emus(box))),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
  );
  return inlineXml('Picture', label, box, id, element('a:graphicData', { uri: PICTURE }, shape));
}

/** What is neither drawn nor the beginning of other pages. `across`: twentieths of a point between the margins. */
export function blockXml(block: Exclude<DocumentBlock, { kind: 'chart' | 'picture' | 'section' }>, across: number): string {
  switch (block.kind) {
    case 'text':
      return paragraph(block.runs, { style: block.style, ...(block.indent ? { first: INDENT } : {}) });
    case 'rule':
      return paragraph([], { above: 0, below: 240, sides: Math.round((across - block.length * TWIPS) / 2), ruled: true });
    case 'table':
      return tableXml(block, across);
    default:
      return besideXml(block, across);
  }
}
