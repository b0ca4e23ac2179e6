import { element } from '../xml';
import type { CellStyle } from './cell';

/** Formats that every spreadsheet knows by number; others get numbers from 164. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const FIRST_OWN = 164;

/** Things that are listed once and known by their place. */
class Listed {
  readonly all: string[] = [];

  constructor(...first: readonly string[]) {
    this.all.push(...first);
  }

  place(xml: string): number {
    const at = this.all.indexOf(xml);
    return at >= 0 ? at : this.all.push(xml) - 1;
  }

  list(name: string): string {
    return element(name, { count: this.all.length }, ...this.all);
  }
}

const solid = (colour: string) =>
  element(
    'fill',
    {},
    element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb: `FF${colour}` }), element('bgColor', { indexed: 64 })),
  );

const SIDES = ['left', 'right', 'top', 'bottom'] as const;
const border = (colour: string) =>
  element(
    'border',
    {},
    ...SIDES.map((side) => element(side, { style: 'thin' }, element('color', { rgb: `FF${colour}` }))),
    element('diagonal'),
  );

/** The styles that the cells of a workbook use, each listed once. Style 0 is a plain cell. */
export class Styles {
  readonly #face: string;
  /** Points of letters that ask for nothing else. */
  readonly size: number;
  readonly #fonts: Listed;
  readonly #fills = new Listed(
    element('fill', {}, element('patternFill', { patternType: 'none' })),
    element('fill', {}, element('patternFill', { patternType: 'gray125' })),
  );
  readonly #borders = new Listed(element('border', {}, ...SIDES.map((side) => element(side)), element('diagonal')));
  readonly #formats: string[] = [];
  readonly #cells = new Listed();
  /** What was looked up before: a sheet has few styles and many cells. */
  readonly #known = [new Map<CellStyle, number>(), new Map<CellStyle, number>()] as const;

  /** `face` and `size` (points): the font of every cell that asks for nothing else. */
  constructor(face: string, size: number) {
    [this.#face, this.size] = [face, size];
    this.#fonts = new Listed(this.#font({}));
    this.place({}, false);
  }

  #font({ bold, size, colour }: CellStyle): string {
    return element(
      'font',
      {},
      bold ? element('b') : '',
      element('sz', { val: size ?? this.size }),
      element('color', { rgb: `FF${colour ?? '000000'}` }),
      element('name', { val: this.#face }),
      element('family', { val: 1 }),
    );
  }

  #format(code: string): number {
    const known = BUILT_IN[code];
    if (known !== undefined) return known;
    const at = this.#formats.indexOf(code);
    return FIRST_OWN + (at >= 0 ? at : this.#formats.push(code) - 1);
  }

  /** The number of a style. `quoted`: editing the cell must not turn its text into a formula. */
  place(style: CellStyle, quoted: boolean): number {
    const known = this.#known[quoted ? 1 : 0];
    const place = known.get(style) ?? this.#cells.place(this.#cell(style, quoted));
    known.set(style, place);
    return place;
  }

  #cell(style: CellStyle, quoted: boolean): string {
    const { across, down, wrap, indent, fill, format } = style;
    const aligned = across !== undefined || down !== undefined || wrap === true || indent !== undefined;
    return element(
      'xf',
      {
        numFmtId: this.#format(format ?? 'General'),
        fontId: this.#fonts.place(this.#font(style)),
        fillId: fill === undefined ? 0 : this.#fills.place(solid(fill)),
        borderId: style.border === undefined ? 0 : this.#borders.place(border(style.border)),
        xfId: 0,
        quotePrefix: quoted || undefined,
        applyNumberFormat: format !== undefined || undefined,
        applyFont: true,
        applyFill: fill !== undefined || undefined,
        applyBorder: style.border !== undefined || undefined,
        applyAlignment: aligned || undefined,
      },
      aligned ? element('alignment', { horizontal: across, vertical: down, wrapText: wrap, indent }) : '',
    );
  }

  /** The part of the styles, once every cell has been written. */
  xml(namespace: string): string {
    const formats = this.#formats.map((code, i) => element('numFmt', { numFmtId: FIRST_OWN + i, formatCode: code }));
    return element(
      'styleSheet',
      { xmlns: namespace },
      formats.length > 0 ? element('numFmts', { count: formats.length }, ...formats) : '',
      this.#fonts.list('fonts'),
      this.#fills.list('fills'),
      this.#borders.list('borders'),
      element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      this.#cells.list('cellXfs'),
      element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
    );
  }
}
