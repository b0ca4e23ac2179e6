import type { Part } from '../package';
import { element } from '../xml';
import { NAMESPACES, TYPE } from './names';

const FACE = 'Times New Roman';

interface Look {
  readonly id: string;
  readonly name: string;
  /** Half points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly across: 'center' | 'both' | 'left';
  /** Twentieths of a point above and below. */
  readonly above: number;
  readonly below: number;
  readonly next?: boolean;
  readonly level?: number;
}

const LOOKS: readonly Look[] = [
  { id: 'Normal', name: 'Normal', size: 26, across: 'both', above: 0, below: 120 },
  { id: 'Title', name: 'Title', size: 28, bold: true, across: 'center', above: 240, below: 240, next: true },
  { id: 'Heading1', name: 'heading 1', size: 26, bold: true, across: 'left', above: 240, below: 120, next: true, level: 0 },
  { id: 'Heading2', name: 'heading 2', size: 26, bold: true, across: 'both', above: 120, below: 120, next: true, level: 1 },
  { id: 'Centred', name: 'Centred', size: 28, across: 'center', above: 0, below: 60, next: true },
  { id: 'Caption', name: 'caption', size: 24, across: 'left', above: 60, below: 60, next: true },
  { id: 'Source', name: 'Source', size: 22, across: 'both', above: 60, below: 60 },
];

const styleXml = ({ id, name, size, bold, across, above, below, next, level }: Look): string =>
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': id === 'Normal' || undefined, 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    id === 'Normal' ? '' : element('w:basedOn', { 'w:val': 'Normal' }),
    element('w:qFormat'),
    element(
      'w:pPr',
      {},
      next ? element('w:keepNext') : '',
      element('w:spacing', { 'w:before': above, 'w:after': below, 'w:line': 264, 'w:lineRule': 'auto' }),
      element('w:jc', { 'w:val': across }),
      level === undefined ? '' : element('w:outlineLvl', { 'w:val': level }),
    ),
    element('w:rPr', {}, bold ? element('w:b') : '', element('w:sz', { 'w:val': size }), element('w:szCs', { 'w:val': size })),
  );

/** The styles of administrative documents: Times New Roman 13, headings in bold. */
export const stylesPart = (lang: string): Part => ({
  path: 'word/styles.xml',
  type: `${TYPE}.styles+xml`,
  body: element(
    'w:styles',
    { 'xmlns:w': NAMESPACES['xmlns:w'] },
    element(
      'w:docDefaults',
      {},
      element(
        'w:rPrDefault',
        {},
        element(
          'w:rPr',
          {},
          element('w:rFonts', { 'w:ascii': FACE, 'w:hAnsi': FACE, 'w:eastAsia': FACE, 'w:cs': FACE }),
          element('w:sz', { 'w:val': 26 }),
          element('w:lang', { 'w:val': lang }),
        ),
      ),
      element('w:pPrDefault'),
    ),
    ...LOOKS.map(styleXml),
  ),
});
