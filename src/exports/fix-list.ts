import { fold } from '../domain/fold';
import '../i18n/late/fixes';
import type { Language } from '../i18n/language';
import { translator } from '../i18n/text';
import { writeWorkbook, XLSX } from '../office/workbook/workbook';
import { placesOf } from './fix-list-places';
import { fixSheet } from './fix-list-sheet';
import type { FixTable } from './fix-table';

export interface FixList {
  /** The unit that sent the files, by its name; null where it is not known. */
  readonly unit: string | null;
  /** ISO day. */
  readonly madeOn: string;
  readonly tables: readonly FixTable[];
  readonly language: Language;
}

/** "de-nghi-sua-bao-cao-6-thang-2026-11-22.xlsx": after the first file and the day. */
function nameOf({ tables, madeOn, language }: FixList): string {
  const [first] = tables;
  const words = fold((first?.file ?? '').replace(/\.[^.]*$/, '')).replace(/[^a-z0-9]+/g, '-');
  const stem = words.slice(0, 48).replace(/^-+|-+$/g, '') || first?.table;
  return `${[translator(language)('fixes.name'), stem, madeOn].filter(Boolean).join('-')}.xlsx`;
}

/**
 * What a unit has to correct, as an .xlsx to send back to it: one sheet a table, one line a place, with a blank column for the right value.
 * Values are text cells as they were sent; nothing is a formula. The same list gives the same bytes. Load this module when it is asked for:
 *
 *     const { fixListWorkbook } = await import('../../exports/fix-list');
 *     const { name, bytes, type } = fixListWorkbook({ unit, madeOn, language, tables: [{ file: file.name, sheet: part.sheet,
 *       table: mapping.table, titles: part.layout.titles, columns: mapping.columns, read: imported.read, rejected: imported.rejected,
 *       problems: state.problems }] });
 *     save(name, bytes, type);
 *
 * A file that was refused as a whole has no titles, no rows and its problems. Throws a RangeError where there are no tables.
 */
export function fixListWorkbook(list: FixList): { readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> } {
  const { unit, madeOn, tables, language } = list;
  const t = translator(language);
  const lang = language === 'en' ? 'en' : 'vi';
  const sheets = tables.map((table) => fixSheet({ table, unit, madeOn, places: placesOf(table, language), t, lang }));
  return { name: nameOf(list), type: XLSX, bytes: writeWorkbook(sheets) };
}
