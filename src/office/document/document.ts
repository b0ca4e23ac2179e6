import { chartParts } from '../chart/embedded';
import { type Part, writePackage } from '../package';
import { propertyParts } from '../properties';
import { PRODUCT_THEME, themePart } from '../theme';
import { element } from '../xml';
import type { OfficeDocument } from './block';
import { chartXml, paragraphXml, tableXml } from './blocks';
import { NAMESPACES, TYPE } from './names';
import { stylesPart } from './styles';

const HEADER = 'word/header1.xml';
const THEME = 'word/theme/theme1.xml';

/** The number of the page in the middle of its head, from the second page on. */
const header: Part = {
  path: HEADER,
  type: `${TYPE}.header+xml`,
  body: element(
    'w:hdr',
    NAMESPACES,
    element(
      'w:p',
      {},
      element('w:pPr', {}, element('w:jc', { 'w:val': 'center' })),
      element('w:fldSimple', { 'w:instr': ' PAGE ' }, element('w:r', {}, element('w:t', {}, '2'))),
    ),
  ),
};

/** A4 upright, margins 20, 20, 30 and 15 mm (Decree 30/2020/NĐ-CP). */
const section = element(
  'w:sectPr',
  {},
  element('w:headerReference', { 'w:type': 'default', 'r:id': 'rId3' }),
  element('w:pgSz', { 'w:w': 11_906, 'w:h': 16_838 }),
  element('w:pgMar', {
    'w:top': 1134,
    'w:right': 850,
    'w:bottom': 1134,
    'w:left': 1701,
    'w:header': 567,
    'w:footer': 567,
    'w:gutter': 0,
  }),
  element('w:titlePg'),
);

/** A .docx file of these blocks in the form of administrative documents. The same document gives the same bytes. */
export function writeDocument({ title, lang, blocks }: OfficeDocument): Uint8Array<ArrayBuffer> {
  const charts: (readonly [Part, Part])[] = [];
  const body = blocks.map((block) => {
    if (block.kind === 'text') return paragraphXml(block.style, block.runs);
    if (block.kind === 'table') return tableXml(block.widths, block.rows);
    charts.push(chartParts(block.chart, 'word', charts.length + 1));
    return chartXml(block.chart, block.box, charts.length, `rId${charts.length + 3}`);
  });
  const document: Part = {
    path: 'word/document.xml',
    type: `${TYPE}.document.main+xml`,
    body: element('w:document', NAMESPACES, element('w:body', {}, ...body, section)),
    links: [
      { id: 'rId1', type: 'styles', target: 'word/styles.xml' },
      { id: 'rId2', type: 'theme', target: THEME },
      { id: 'rId3', type: 'header', target: HEADER },
      ...charts.map(([chart], i) => ({ id: `rId${i + 4}`, type: 'chart', target: chart.path })),
    ],
  };
  return writePackage([
    document,
    stylesPart(lang),
    header,
    themePart(THEME, PRODUCT_THEME),
    ...charts.flat(),
    ...propertyParts(title, lang),
  ]);
}
