import { cellText, filled, type Grid, isBlank, type RawCell } from './grid';
import { findHeaderRows } from './header-rows';
import { hasMeasure, isCount, isLetterMark, isNoteRow, isNumbersRow, isRoman, isSerialTitle, isTotalRow } from './row-kind';
import { checkTotals, type TotalCheck } from './totals';
import { rowFacts } from './row-facts';
import { type UnitNote, unitInHeading } from './unit-note';

export type DropReason = 'blank' | 'comment' | 'preamble' | 'header' | 'numbers' | 'group' | 'total' | 'note';

/** A line that is no row of the table, and why. */
export interface Dropped {
  readonly line: number;
  readonly reason: DropReason;
  readonly text: string;
}

/** What is what in a grid: its header, its rows, and everything that is neither. */
export interface Layout {
  /** A title a column; empty where there is none. */
  readonly titles: readonly string[];
  /** Lines of the header; none where the grid has no header. */
  readonly headerLines: readonly number[];
  /** Places of the table's rows in the grid. */
  readonly rows: readonly number[];
  /** For each of them the title of the group it stands in, or null. */
  readonly groups: readonly (string | null)[];
  readonly dropped: readonly Dropped[];
  readonly totals: readonly TotalCheck[];
  /** What a heading says that the numbers are counted in. */
  readonly unit: UnitNote | null;
}

/** What a person decided about a sheet against what was found. */
export interface LayoutChoice {
  /** Lines of the header, from 1. */
  readonly header?: readonly [first: number, last: number];
  /** Lines that are rows all the same. */
  readonly keep?: readonly number[];
}

const TEXT = 120;
const STEP = 20_000;
const textOf = (row: readonly RawCell[]) =>
  row
    .map((cell) => cellText(cell).trim())
    .filter((text) => text !== '')
    .join(' · ')
    .slice(0, TEXT);

/** The place behind the last row of the table: what follows is notes and signatures. */
function endOfTable(grid: Grid, from: number): number {
  const { rows } = grid;
  const isSparse = (row: readonly RawCell[]) => filled(row) <= Math.max(2, grid.width * 0.3);
  let end = rows.length;
  for (let at = rows.length - 1; at >= from; at--) {
    const row = rows.at(at)!;
    if (filled(row) === 0) continue;
    const above = at > 0 ? rows.at(at - 1) : undefined;
    const detached = above !== undefined && (filled(above) === 0 || isTotalRow(above) || grid.lines[at]! - grid.lines[at - 1]! > 1);
    const isNote = isSparse(row) && grid.width >= 3 && (isNoteRow(row) || (!hasMeasure(row) && (detached || isBlank(row[0]))));
    if (!isNote || isTotalRow(row)) break;
    end = at;
  }
  return end;
}

/** The column of serial numbers, where groups are marked by I, II or A, B; null where there is none. */
function serialColumn(grid: Grid, titles: readonly string[], from: number, to: number): number | null {
  const column = titles.findIndex((title) => title !== '' && isSerialTitle(title));
  if (column < 0) return null;
  const marks = grid.rows.slice(from, to).map((row) => row[column]);
  return marks.some(isCount) ? column : null;
}

const isGroup = (row: readonly RawCell[], serial: number): boolean => isRoman(row[serial]) || isLetterMark(row[serial]);

const groupTitle = (row: readonly RawCell[], serial: number): string => textOf(row.slice(serial + 1, serial + 2));

/** Finds out what is what. `isKnown`: whether a title names a column of the contract. Nothing is left out without a word. */
export function layoutOf(
  grid: Grid,
  isKnown: (title: string) => boolean,
  choice: LayoutChoice = {},
  onProgress?: (rows: number) => void,
): Layout {
  const { rows, lines } = grid;
  const places = choice.header?.map((line) => lines.findIndex((l) => l >= line));
  // Lines behind the end are nobody's header.
  const chosen = places && !places.includes(-1) ? ([places[0]!, places[1]! + 1] as const) : undefined;
  const { from, to, titles } = findHeaderRows(grid, isKnown, chosen);
  const keep = new Set(choice.keep);
  const dropped: Dropped[] = [];
  const drop = (at: number, reason: DropReason) => dropped.push({ line: lines[at]!, reason, text: textOf(rows.at(at)!) });
  for (let at = 0; at < from; at++) drop(at, filled(rows.at(at)!) === 0 ? 'blank' : 'preamble');
  for (let at = from; at < to; at++) drop(at, 'header');

  const isForm = from > 0 || to - from > 1 || titles.some((title) => title !== '' && isSerialTitle(title));
  const start = to > from && to < rows.length && isNumbersRow(rows.at(to)!, isForm) && !keep.has(lines[to]!) ? to + 1 : to;
  if (start > to) drop(to, 'numbers');
  const end = endOfTable(grid, start);
  const serial = serialColumn(grid, titles, start, end);
  const kept: number[] = [];
  const groups: (string | null)[] = [];
  /** Total and group rows, to be held against the rows they add up. */
  const others = new Map<number, 'group' | 'total'>();
  const facts = rowFacts(grid);
  let group: string | null = null;
  const plain = facts.allPlain && serial === null ? end : start;
  for (let at = start; at < plain; at++) {
    if (at % STEP === 0) onProgress?.(at);
    kept.push(at);
    groups.push(null);
  }
  for (let at = plain; at < rows.length; at++) {
    if (at % STEP === 0) onProgress?.(at);
    const isKept = keep.size > 0 && keep.has(lines[at]!);
    if (facts.filled(at) === 0) drop(at, 'blank');
    else if (at >= end && !isKept) drop(at, 'note');
    else if (!isKept && facts.isTotal(at)) {
      others.set(at, 'total');
      drop(at, 'total');
    } else if (!isKept && serial !== null && isGroup(rows.at(at)!, serial)) {
      group = groupTitle(rows.at(at)!, serial);
      others.set(at, 'group');
      drop(at, 'group');
    } else {
      kept.push(at);
      groups.push(group);
    }
  }
  const weighed = () =>
    [...kept, ...others.keys()]
      .sort((a, b) => a - b)
      .map((at) => ({ cells: rows.at(at)!, line: lines[at]!, kind: others.get(at) ?? ('data' as const) }));
  let unit: UnitNote | null = null;
  for (const row of [...rows.slice(0, start), ...rows.slice(end)]) for (const cell of row) unit ??= unitInHeading(cellText(cell));
  return {
    titles,
    headerLines: lines.slice(from, to),
    rows: kept,
    groups,
    dropped,
    totals: others.size === 0 ? [] : checkTotals(weighed(), titles, (column) => column === serial),
    unit,
  };
}
