import { toNumber } from '../../domain/days';
import { xml } from '../xml';

/** How a cell looks. Colours are RRGGBB, sizes points; `format` is a number format such as `#,##0` or `@`. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  /** The colour of a thin line around it. */
  readonly border?: string;
  readonly wrap?: boolean;
  readonly across?: 'left' | 'center' | 'right';
  readonly down?: 'top' | 'center';
  /** Steps from the side that `across` names. */
  readonly indent?: number;
  readonly format?: string;
}

/** A value keeps its type: texts are never formulas, days are days (ISO), null leaves the cell blank. */
export type CellValue = string | number | boolean | { readonly day: string } | null;

export interface SheetCell {
  readonly value: CellValue;
  readonly style?: CellStyle;
}

/** Letters that a cell of a spreadsheet can hold. */
const LONGEST = 32_767;
/** Blanks that a reader would drop. */
const MARGIN = /^\s|\s$/;
const RUNS = /^[=+\-@\t\r]/;
/** Days of 1970-01-01 in the count that starts in 1900. */
const EPOCH = 25_569;

/** A text that turns into a formula when somebody edits its cell, unless the cell's style says otherwise. */
export const isFormulaLike = (value: CellValue): boolean => typeof value === 'string' && RUNS.test(value);

/** "AB" for the 28th column (27, from 0). */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** Spreadsheets read `_x0041_` as a letter of that number: what only looks like one is written so that it stays. */
function textOf(value: string): string {
  const text = value.replaceAll('\r\n', '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return xml(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
}

const inside = (value: string): string => {
  const text = textOf(value);
  return `<is><t${MARGIN.test(text) ? ' xml:space="preserve"' : ''}>${text}</t></is>`;
};

/** Texts that were written before: tables say the same few things in many rows. */
export type SaidBefore = Map<string, string>;
/** Longer texts and more of them are not remembered. */
const [SHORT, MANY] = [200, 50_000] as const;

function textXml(value: string, said: SaidBefore): string {
  const known = said.get(value);
  if (known !== undefined) return known;
  const made = inside(value);
  if (value.length <= SHORT && said.size < MANY) said.set(value, made);
  return made;
}

/** A cell as XML. `style` is its number among the workbook's styles. Written by hand: large sheets have millions of them. */
export function cellXml(value: CellValue, place: string, style: number, said: SaidBefore): string {
  const open = style === 0 ? `<c r="${place}"` : `<c r="${place}" s="${style}"`;
  if (value === null || value === '') return `${open}/>`;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`not a number for a cell: ${value}`);
    return `${open}><v>${value}</v></c>`;
  }
  if (typeof value === 'boolean') return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object') return `${open}><v>${toNumber(value.day) + EPOCH}</v></c>`;
  return `${open} t="inlineStr">${textXml(value, said)}</c>`;
}
