import { AXIS, INK, RULE, solidXml, type Stroke } from '../colour';
import { element } from '../xml';
import { UNIT } from './names';
import { paragraphsXml } from './paragraphs';
import { namedXml, transformXml } from './place';
import type { ChartShape, TableCellText, TableShape } from './slide';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table';

const frame = (id: number, name: string, label: string, place: string, data: string): string =>
  element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      namedXml(id, `${name} ${id}`, label),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: true })),
      element('p:nvPr'),
    ),
    place,
    element('a:graphic', {}, data),
  );

/** A chart on a slide; `link` leads to its part. */
export const chartFrame = ({ box, chart }: ChartShape, id: number, link: string): string =>
  frame(
    id,
    'Chart',
    chart.label,
    transformXml('p:xfrm', box),
    element('a:graphicData', { uri: CHART }, element('c:chart', { 'xmlns:c': CHART, 'r:id': link })),
  );

const NONE = element('a:noFill');
const edge = (name: string, stroke: Stroke | null): string =>
  stroke === null
    ? element(`a:${name}`, { w: 0 }, NONE)
    : element(`a:${name}`, { w: Math.round(stroke.width * 12_700) }, solidXml(stroke.tone));

/** A rule under the head, a lighter one under each row; no boxes. */
function cellXml({ runs, across }: TableCellText, head: boolean, size: number, lang: string): string {
  const under: Stroke = head ? { tone: AXIS, width: 1.25 } : { tone: RULE, width: 0.75 };
  const [beside, above] = [Math.round((size / 3) * UNIT), Math.round(size * 0.28 * UNIT)];
  const styled = runs.map((run) => ({ tone: INK, ...run, bold: run.bold ?? head }));
  return element(
    'a:tc',
    {},
    element(
      'a:txBody',
      {},
      element('a:bodyPr'),
      element('a:lstStyle'),
      paragraphsXml([{ runs: styled, ...(across ? { across } : {}) }], { lang, size, serif: false }),
    ),
    element(
      'a:tcPr',
      { marL: beside, marR: beside, marT: above, marB: above, anchor: head ? 'b' : 'ctr' },
      edge('lnL', null),
      edge('lnR', null),
      edge('lnT', null),
      edge('lnB', under),
      NONE,
    ),
  );
}

/** A table on a slide. Every row has as many cells as there are widths. */
export function tableFrame({ box, widths, rows, size, label }: TableShape, id: number, lang: string): string {
  const whole = widths.reduce((sum, w) => sum + w, 0);
  const columns = widths.map((w) => element('a:gridCol', { w: Math.round((box.width * UNIT * w) / whole) }));
  const height = Math.round((box.height * UNIT) / Math.max(1, rows.length));
  const lines = rows.map((row, r) =>
    element('a:tr', { h: Math.min(height, 44 * UNIT) }, ...widths.map((_, c) => cellXml(row[c] ?? { runs: [] }, r === 0, size, lang))),
  );
  return frame(
    id,
    'Table',
    label,
    transformXml('p:xfrm', box),
    element(
      'a:graphicData',
      { uri: TABLE },
      element('a:tbl', {}, element('a:tblPr', { firstRow: true }), element('a:tblGrid', {}, ...columns), ...lines),
    ),
  );
}
