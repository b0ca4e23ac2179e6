import { fieldContract } from '../../domain/contract';
import type { RejectedRows } from '../../domain/rejected-row';
import { type CsvCell, csvPieces } from '../../exports/csv';
import type { Language } from '../../i18n/language';
import { problemText } from '../../i18n/problems';

/** How the file of rejected rows is written. */
export interface RejectedFile {
  readonly table: string;
  /** Titles of the file's columns. */
  readonly titles: readonly string[];
  readonly heads: readonly [line: string, reason: string, mend: string];
  readonly language: Language;
}

function* rowsOf(rejected: RejectedRows, { table, titles, heads, language }: RejectedFile): Generator<readonly CsvCell[]> {
  const titleOf = (column = '') => fieldContract(`${table}.${column}`)?.title[language === 'en' ? 'en' : 'vi'] ?? column;
  yield [...heads, ...titles];
  for (const { line, problems, cells } of rejected) {
    const texts = problems.map((p) => problemText({ ...p, column: titleOf(p.column) }, language));
    const said = (which: 'what' | 'mend') => [...new Set(texts.flatMap((text) => text?.[which] ?? []))].join(' ');
    yield [line, said('what'), said('mend'), ...cells];
  }
}

/** The rows that were not taken, as they stand in the file, with line and every reason before them: to be mended and sent again. In pieces. */
export const rejectedCsv = (rejected: RejectedRows, file: RejectedFile): Iterable<string> => csvPieces(rowsOf(rejected, file));
