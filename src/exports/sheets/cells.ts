import type { TableCell } from '../../figures/table';
import { number, percent, type Lang } from '../../i18n/format';
import type { CellStyle, SheetCell } from '../../office/workbook/cell';
import { formatOf, type Shape } from '../charts/numbers';

const LINE = 'D9D4C8';

export const TITLE: CellStyle = { bold: true, size: 14 };
export const QUIET: CellStyle = { colour: '5E5A52' };
export const NOTE: CellStyle = { ...QUIET, wrap: true, down: 'top' };
export const PLAIN: CellStyle = {};
export const HEAD: CellStyle = { bold: true, fill: 'E7ECF6', border: LINE, wrap: true, across: 'center', down: 'center' };
export const BODY: CellStyle = { border: LINE, wrap: true, down: 'top' };

const styles = new Map<string, CellStyle>();

/** The style of a number of this format; one a format, so that a large sheet is written fast. */
export function numberStyle(format: string): CellStyle {
  const known = styles.get(format) ?? { border: LINE, down: 'top', across: 'right', format };
  styles.set(format, known);
  return known;
}

const DECIMALS = [0, 1, 2, 3, 4, 5, 6] as const;

/** The format in which a cell shows the very digits of its text; words and fractions stand in it as they are. */
function formatFor(text: string, value: number, shape: Shape, lang: Lang): string {
  const plain = DECIMALS.find((d) => number(value, d, lang) === text);
  if (plain !== undefined) return formatOf({ unit: '', decimals: plain });
  const share = DECIMALS.find((d) => percent(value, d, lang) === text);
  if (share !== undefined) return formatOf({ unit: '%', decimals: share });
  // A fraction of few cases is shown as it is said; the exact rate is the cell's value.
  return /^[\d.,]+\/[\d.,]+$/.test(text) ? `"${text}"` : formatOf(shape);
}

/** A cell of a figure's table as one of a sheet: exact numbers, blank where there is none, words as text. */
export function typedCell({ text, value, numeric }: TableCell, shape: Shape, lang: Lang): SheetCell {
  if (!numeric) return { value: text, style: BODY };
  if (value === null) return { value: null, style: numberStyle(formatOf(shape)) };
  return /\d/.test(text) ? { value, style: numberStyle(formatFor(text, value, shape, lang)) } : { value: text, style: BODY };
}
