import '../i18n/late/office';
import { sheetNames } from '../office/workbook/sheet-names';
import { writeWorkbook } from '../office/workbook/workbook';
import type { FigureFile } from './figure-file';
import { figureSheet } from './sheets/figure-sheet';
import { passportSheet } from './sheets/passport-sheet';

/** Figures as a workbook: a sheet each with typed cells and native charts, then the sheet of passports. There is at least one figure. */
export function figuresXlsx(files: readonly FigureFile[]): Uint8Array<ArrayBuffer> {
  if (files.length === 0) throw new RangeError('a workbook without figures');
  const sheets = files.map(figureSheet);
  const names = sheetNames(sheets.map(({ name }) => name));
  return writeWorkbook([...sheets.map((sheet, i) => ({ ...sheet, name: names[i]! })), passportSheet(files, names)]);
}
