import { fieldContract } from '../../domain/contract';
import type { Problem } from '../../domain/problem';
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

type Said = readonly [what: string, mend: string];

/** Different reasons whose words are kept: a million rows seldom have more. */
const KEPT = 4096;

const keyOf = ({ code, column, value, proposal, params }: Problem): string =>
  [code, column, value, proposal, params ? JSON.stringify(params) : ''].join('\u001f');

/** Says the reasons of a row, each set of words only once. */
function speaker({ table, language }: RejectedFile): (problems: readonly Problem[]) => Said {
  const titleOf = (column = '') => fieldContract(`${table}.${column}`)?.title[language === 'en' ? 'en' : 'vi'] ?? column;
  const say = (problems: readonly Problem[]): Said => {
    const texts = problems.map((p) => problemText({ ...p, column: titleOf(p.column) }, language));
    const said = (which: 'what' | 'mend') => [...new Set(texts.flatMap((text) => text?.[which] ?? []))].join(' ');
    return [said('what'), said('mend')];
  };
  const known = new Map<string, Said>();
  return (problems) => {
    const key = problems.map(keyOf).join('\u001e');
    const found = known.get(key);
    if (found) return found;
    const said = say(problems);
    // Words that name the line are nobody else's.
    const elsewhere = say(problems.map((p) => ({ ...p, line: 0, row: 0 })));
    if (known.size >= KEPT) known.clear();
    if (said.join() === elsewhere.join()) known.set(key, said);
    return said;
  };
}

function* rowsOf(rejected: RejectedRows, file: RejectedFile): Generator<readonly CsvCell[]> {
  const said = speaker(file);
  yield [...file.heads, ...file.titles];
  for (const { line, problems, cells } of rejected) yield [line, ...said(problems), ...cells];
}

/** The rows that were not taken, as they stand in the file, with line and every reason before them: to be mended and sent again. In pieces. */
export const rejectedCsv = (rejected: RejectedRows, file: RejectedFile): Iterable<string> => csvPieces(rowsOf(rejected, file));
