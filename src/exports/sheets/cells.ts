import type { TableCell } from '../../figures/table';
import type { Lang } from '../../i18n/format';
import type { CellStyle, SheetCell } from '../../office/workbook/cell';
import { formatOf, type Shape } from '../charts/numbers';
import { formatShowing } from './shown';

const LINE = 'D9D4C8';

export const TITLE: CellStyle = { bold: true, size: 14 };
export const QUIET: CellStyle = { colour: '5E5A52' };
export const NOTE: CellStyle = { ...QUIET, wrap: true, down: 'top' };
export const PLAIN: CellStyle = {};
export const HEAD: CellStyle = { bold: true, fill: 'E7ECF6', border: LINE, wrap: true, across: 'center', down: 'center' };
export const BODY: CellStyle = { border: LINE, wrap: true, down: 'top' };

export const DAY: CellStyle = { ...BODY, across: 'center', format: 'dd/mm/yyyy' };

const styles = new Map<string, CellStyle>();

/** The style of a number of this format; one a format, so that a large sheet is written fast. */
export function numberStyle(format: string): CellStyle {
  const known = styles.get(format) ?? { border: LINE, down: 'top', across: 'right', format };
  styles.set(format, known);
  return known;
}

/** A cell of a figure's table as one of a sheet: exact numbers, days as days, blank where there is none, words as text. */
export function typedCell({ text, value, numeric, day }: TableCell, shape: Shape, lang: Lang): SheetCell {
  if (day !== undefined) return { value: { day }, style: DAY };
  if (!numeric) return { value: text, style: BODY };
  if (value === null) return { value: null, style: numberStyle(formatOf(shape)) };
  return /\d/.test(text)
    ? { value, style: numberStyle(formatShowing(text, value, lang) ?? formatOf(shape)) }
    : { value: text, style: BODY };
}
