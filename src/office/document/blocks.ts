import type { Chart } from '../chart/chart';
import { POINT } from '../colour';
import { element } from '../xml';
import type { DocumentBlock } from './block';
import { paragraph } from './runs';
import { besideXml, tableXml } from './tables';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
/** Twentieths of a point: a centimetre, as the first line of a paragraph stands in; and in a point. */
const INDENT = 567;
const TWIPS = 20;

/** A chart in a paragraph of its own, in the middle. Points; `link` leads to its part. */
export function chartXml(chart: Chart, box: { width: number; height: number }, id: number, link: string): string {
  const inline = element(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', { cx: Math.round(box.width * POINT), cy: Math.round(box.height * POINT) }),
    element('wp:docPr', { id, name: `Chart ${id}`, descr: chart.label }),
    element('wp:cNvGraphicFramePr'),
    element('a:graphic', {}, element('a:graphicData', { uri: CHART }, element('c:chart', { 'xmlns:c': CHART, 'r:id': link }))),
  );
  return element(
    'w:p',
    {},
    element('w:pPr', {}, element('w:jc', { 'w:val': 'center' })),
    element('w:r', {}, element('w:drawing', {}, inline)),
  );
}

/** What is no chart, and no beginning of other pages. `across`: twentieths of a point between the margins. */
export function blockXml(block: Exclude<DocumentBlock, { kind: 'chart' | 'section' }>, across: number): string {
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
