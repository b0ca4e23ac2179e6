import type { Part } from './package';
import { element } from './xml';

/** Name, faces and colours (RRGGBB) that everything drawn in a file goes by. */
export interface OfficeTheme {
  readonly name: string;
  /** Faces that every office machine has. */
  readonly headings: string;
  readonly texts: string;
  readonly dark: readonly [string, string];
  readonly light: readonly [string, string];
  readonly accents: readonly [string, string, string, string, string, string];
}

/** Design tokens of the product, in their order: chàm, gạch, men ngọc, đồng, sim, and the grey of comparison. */
export const PRODUCT_THEME: OfficeTheme = {
  name: 'Thước đo',
  headings: 'Times New Roman',
  texts: 'Arial',
  dark: ['1B1A18', '68645C'],
  light: ['FFFFFF', 'EFECE4'],
  accents: ['24437F', 'CA6132', '5E9E8B', '6E5015', '9D538C', '8C867A'],
};

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const colour = (place: string, value: string) => element(`a:${place}`, {}, element('a:srgbClr', { val: value }));
const face = (place: string, typeface: string) =>
  element(`a:${place}`, {}, element('a:latin', { typeface }), element('a:ea', { typeface: '' }), element('a:cs', { typeface }));
const fill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
const line = (w: number) => element('a:ln', { w }, fill);
const effect = element('a:effectStyle', {}, element('a:effectLst'));

/** A theme as a part. */
export function themePart(path: string, theme: OfficeTheme): Part {
  const { name, dark, light, accents, headings, texts } = theme;
  const colours = [
    colour('dk1', dark[0]),
    colour('lt1', light[0]),
    colour('dk2', dark[1]),
    colour('lt2', light[1]),
    ...accents.map((value, i) => colour(`accent${i + 1}`, value)),
    colour('hlink', accents[0]),
    colour('folHlink', accents[4]),
  ];
  return {
    path,
    type: 'application/vnd.openxmlformats-officedocument.theme+xml',
    body: element(
      'a:theme',
      { 'xmlns:a': MAIN, name },
      element(
        'a:themeElements',
        {},
        element('a:clrScheme', { name }, ...colours),
        element('a:fontScheme', { name }, face('majorFont', headings), face('minorFont', texts)),
        element(
          'a:fmtScheme',
          { name },
          element('a:fillStyleLst', {}, fill, fill, fill),
          element('a:lnStyleLst', {}, line(6350), line(12_700), line(19_050)),
          element('a:effectStyleLst', {}, effect, effect, effect),
          element('a:bgFillStyleLst', {}, fill, fill, fill),
        ),
      ),
    ),
  };
}
