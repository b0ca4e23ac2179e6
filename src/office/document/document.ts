import { chartParts } from '../chart/embedded';
import { type Link, type Part, writePackage } from '../package';
import { picturePartsAt } from '../picture';
import { propertyParts } from '../properties';
import { PRODUCT_THEME, themePart } from '../theme';
import { element } from '../xml';
import type { DocumentBlock, OfficeDocument } from './block';
import { blockXml, chartXml, pictureXml } from './blocks';
import { acrossOf, MARGINS, NAMESPACES, PAGE, TYPE } from './names';
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

/** A4 upright or on its side, counted from one: each annex of an administrative document has numbers of its own. */
function sectionXml(turned: boolean): string {
  const [w, h] = turned ? [PAGE.long, PAGE.short] : [PAGE.short, PAGE.long];
  return element(
    'w:sectPr',
    {},
    element('w:headerReference', { 'w:type': 'default', 'r:id': 'rId3' }),
    element('w:pgSz', { 'w:w': w, 'w:h': h, 'w:orient': turned ? 'landscape' : undefined }),
    element('w:pgMar', {
      'w:top': MARGINS.top,
      'w:right': MARGINS.right,
      'w:bottom': MARGINS.bottom,
      'w:left': MARGINS.left,
      'w:header': 567,
      'w:footer': 567,
      'w:gutter': 0,
    }),
    element('w:pgNumType', { 'w:start': 1 }),
    element('w:titlePg'),
  );
}

/** Ends the pages of one kind, in a paragraph that takes no room. */
const endXml = (turned: boolean): string =>
  element(
    'w:p',
    {},
    element('w:pPr', {}, element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 20, 'w:lineRule': 'exact' }), sectionXml(turned)),
  );

/** A .docx file of these blocks in the form of administrative documents. The same document gives the same bytes. */
export function writeDocument({ title, lang, blocks }: OfficeDocument): Uint8Array<ArrayBuffer> {
  const drawn: Part[] = [];
  const links: Link[] = [];
  const counted = { charts: 0, pictures: 0 };
  const link = (type: string, part: Part): string => {
    const id = `rId${links.length + 4}`;
    links.push({ id, type, target: part.path });
    return id;
  };
  let turned = false;
  const bodyOf = (block: DocumentBlock): string => {
    if (block.kind === 'section') {
      const end = endXml(turned);
      turned = block.turned;
      return end;
    }
    const number = counted.charts + counted.pictures + 1;
    if (block.kind === 'chart') {
      const parts = chartParts(block.chart, 'word', ++counted.charts);
      drawn.push(...parts);
      return chartXml(block.chart, block.box, number, link('chart', parts[0]));
    }
    if (block.kind !== 'picture') return blockXml(block, acrossOf(turned));
    const [png, svg] = picturePartsAt(`word/media/image${++counted.pictures}`, block.picture);
    drawn.push(png, ...(svg ? [svg] : []));
    return pictureXml(block.picture, block.box, number, link('image', png), svg ? link('image', svg) : null);
  };
  const body = blocks.map(bodyOf);
  const document: Part = {
    path: 'word/document.xml',
    type: `${TYPE}.document.main+xml`,
    body: element('w:document', NAMESPACES, element('w:body', {}, ...body, sectionXml(turned))),
    links: [
      { id: 'rId1', type: 'styles', target: 'word/styles.xml' },
      { id: 'rId2', type: 'theme', target: THEME },
      { id: 'rId3', type: 'header', target: HEADER },
      ...links,
    ],
  };
  return writePackage([document, stylesPart(lang), header, themePart(THEME, PRODUCT_THEME), ...drawn, ...propertyParts(title, lang)]);
}
