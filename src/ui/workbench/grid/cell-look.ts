import type { Lang } from '../../../i18n/format';
import { aligned, cellText, isNumeric } from './cell-text';
import type { Shown } from './use-columns';
import type { Windows } from './windows';

/** A column with its place: from the left edge of the grid where it is pinned, of all that is scrolled otherwise. */
export interface Placed {
  readonly column: Shown;
  /** Among the columns on screen, from 0. */
  readonly index: number;
  readonly x: number;
}

/** What the grid says where a cell has no text of its own. */
export interface Words {
  readonly coming: string;
  readonly null: string;
  readonly emptyText: string;
}

export interface CellLook {
  readonly text: string;
  readonly state: 'here' | 'coming' | 'empty';
  readonly numeric: boolean;
  /** The text may be wider than the column. */
  readonly cut: boolean;
}

/** A cell without any letter would be laid out anew when its text comes. */
const NOTHING = '\u00A0';
/** The widest a letter and a digit get, and the air beside them, in pixels. */
const [LETTER, DIGIT, AIR] = [14, 8.5, 25];

/** One cell: what is not here yet is told apart from null, and null from empty text. */
export function lookOf(windows: Windows, row: number, column: Shown, places: number, words: Words, lang: Lang): CellLook {
  const cell = windows.cell(row, column.at);
  const numeric = isNumeric(column.type);
  const say = (text: string, state: CellLook['state']): CellLook => ({ text, state, numeric, cut: false });
  if (cell === undefined) return say(NOTHING, 'coming');
  if (cell.value === null) return say(words.null, 'empty');
  if (cell.value === '') return say(words.emptyText, 'empty');
  const text = cellText(aligned(cell.value, places), cell.type, column.name, lang);
  return { ...say(text, 'here'), cut: text.length * (numeric ? DIGIT : LETTER) + AIR > column.width };
}
