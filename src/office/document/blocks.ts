import type { Chart } from '../chart/chart';
import { POINT } from '../colour';
import { element, xml } from '../xml';
import type { DocumentBlock, DocumentRun } from './block';
import { ACROSS } from './names';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

function runXml({ text, bold }: DocumentRun, size?: number): string {
  const look = [bold ? element('w:b') : '', size === undefined ? '' : element('w:sz', { 'w:val': size })];
  const lines = text
    .split(/\r\n|[\n\v\u2028]/u)
    .flatMap((line, i) => [i > 0 ? element('w:br') : '', element('w:t', { 'xml:space': 'preserve' }, xml(line))]);
  return element('w:r', {}, look.join('') === '' ? '' : element('w:rPr', {}, ...look), ...lines);
}

export const paragraphXml = (style: string, runs: readonly DocumentRun[]): string =>
  element('w:p', {}, element('w:pPr', {}, element('w:pStyle', { 'w:val': style })), ...runs.map((run) => runXml(run)));

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

type Table = Extract<DocumentBlock, { kind: 'table' }>;

/** Half points, of the letters of a table. */
const SMALL = 22;

function cellXml({ text, across }: Table['rows'][number][number], width: number, head: boolean): string {
  const look = element(
    'w:pPr',
    {},
    element('w:spacing', { 'w:before': 40, 'w:after': 40 }),
    element('w:jc', { 'w:val': head ? 'center' : (across ?? 'left') }),
  );
  return element(
    'w:tc',
    {},
    element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }), element('w:vAlign', { 'w:val': head ? 'center' : 'top' })),
    element('w:p', {}, look, runXml({ text, bold: head }, SMALL)),
  );
}

/** A table as wide as the page; widths are shares. Rows are not broken, the head stands on every page. */
export function tableXml(widths: readonly number[], rows: Table['rows']): string {
  const whole = widths.reduce((sum, w) => sum + w, 0);
  const columns = widths.map((w) => Math.round((ACROSS * w) / whole));
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
    element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }),
  );
  const lines = rows.map((row, r) =>
    element(
      'w:tr',
      {},
      element('w:trPr', {}, element('w:cantSplit'), r === 0 ? element('w:tblHeader') : ''),
      ...columns.map((width, c) => cellXml(row[c] ?? { text: '' }, width, r === 0)),
    ),
  );
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      element('w:tblW', { 'w:w': ACROSS, 'w:type': 'dxa' }),
      element('w:tblBorders', {}, ...sides),
      element('w:tblLayout', { 'w:type': 'fixed' }),
    ),
    element('w:tblGrid', {}, ...columns.map((w) => element('w:gridCol', { 'w:w': w }))),
    ...lines,
  );
}
