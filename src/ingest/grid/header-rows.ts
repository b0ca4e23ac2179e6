import { cellText, filled, type Grid, isBlank, type RawCell, type Rows } from './grid';
import { isMeasure } from './row-kind';
import { unitInHeading } from './unit-note';

type Row = readonly RawCell[];

export interface HeaderRows {
  /** First row and the one behind the last, as places in the grid; equal where the grid has no header. */
  readonly from: number;
  readonly to: number;
  /** A title for each column, empty where there is none. */
  readonly titles: readonly string[];
}

const LOOKED_AT = 60;
const MOST = 3;
const isYear = (cell: RawCell | undefined) => /^(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?$/.test(cellText(cell).trim());
const clean = (cell: RawCell | undefined) => cellText(cell).replace(/\s+/g, ' ').trim();

/** How many cells the fuller rows have. */
function typicalWidth(rows: Rows): number {
  const widths = rows
    .slice(0, 200)
    .map(filled)
    .filter((n) => n > 0)
    .sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
}

/** Cells that hold a measure and no year: a header has few. */
const measures = (row: Row): number => row.reduce<number>((n, cell) => n + (isMeasure(cell) && !isYear(cell) ? 1 : 0), 0);
const isText = (row: Row): boolean => measures(row) === 0 && filled(row) > 0;

/** Where a row stands for titles of groups: its cells start a run of blanks, under which the next row has titles of its own. */
function isBelow(top: Row, sub: Row): boolean {
  if (!isText(sub)) return false;
  let under = 0;
  for (let c = 0; c < sub.length; c++) {
    if (isBlank(sub[c])) continue;
    if (!isBlank(top[c])) {
      if (!isBlank(top[c + 1]) || isBlank(sub[c + 1])) return false;
    } else under++;
  }
  return under > 0;
}

/** The first row of the header: the one that names most known columns, or else the first that is about as full as the table. */
function firstRow(rows: Rows, isKnown: (title: string) => boolean): number | null {
  const typical = typicalWidth(rows);
  const near = rows.slice(0, LOOKED_AT);
  let [best, most] = [-1, 1];
  for (const [i, row] of near.entries()) {
    const known = row.reduce<number>((n, cell) => n + (!isBlank(cell) && isKnown(cellText(cell)) ? 1 : 0), 0);
    if (known > most && known >= filled(row) / 3) [best, most] = [i, known];
  }
  if (best >= 0) return best;
  const first = near.findIndex((row) => filled(row) >= Math.max(1, typical / 2));
  if (first < 0) return null;
  // A row of codes above the names, as in exported cross tables.
  const [row, next] = [near[first]!, rows.at(first + 1)];
  if (next && measures(row) > filled(row) / 2 && isText(next) && filled(next) >= filled(row) * 0.8) return first + 1;
  return first;
}

/** True for a row that looks like those below it: the table then has no header. */
function isData(rows: Rows, at: number): boolean {
  const row = rows.at(at)!;
  if (measures(row) > filled(row) / 2) return true;
  const below = rows.slice(at + 1, at + 21).filter((r) => filled(r) > 0);
  return row.some(
    (cell, c) => isMeasure(cell) && !isYear(cell) && below.length > 0 && below.every((r) => isBlank(r[c]) || isMeasure(r[c])),
  );
}

/** Titles of groups right above, where the fullest row of the header is its lower one. */
function groupsAbove(rows: Rows, lines: readonly number[], at: number): number {
  const [top, row] = [at > 0 ? rows.at(at - 1) : undefined, rows.at(at)!];
  if (!top || lines[at]! - lines[at - 1]! !== 1 || !isText(top) || filled(top) < 2) return at;
  const isUnit = top.some((cell) => unitInHeading(cellText(cell)) !== null);
  const over = top.every((cell, c) => isBlank(cell) || (!isBlank(row[c]) && isBlank(top[c + 1]) && !isBlank(row[c + 1]) && c > 0));
  return over && !isUnit ? at - 1 : at;
}

function lastRow(grid: Grid, from: number): number {
  const { rows, lines, merges } = grid;
  let to = from + 1;
  while (to < rows.length && to - from < MOST) {
    const line = lines[to]!;
    const reached = merges.some(
      (m) => m.top + 1 <= lines[to - 1]! && m.top + 1 >= lines[from]! && m.bottom + 1 >= line && m.bottom - m.top < MOST,
    );
    if (!(reached && isText(rows.at(to)!)) && !isBelow(rows.at(to - 1)!, rows.at(to)!)) break;
    to++;
  }
  return to;
}

/** One title a column: "Đoàn ra – Số đoàn" where a group stands above. */
function titlesOf(rows: readonly Row[], width: number): string[] {
  return Array.from({ length: width }, (_, c) => {
    const parts: string[] = [];
    rows.forEach((row, depth) => {
      let at = c;
      const own = clean(row[at]);
      // A group's title reaches over the blanks to its right, as long as there is something below them.
      if (own === '' && depth < rows.length - 1 && rows.slice(depth + 1).some((r) => !isBlank(r[c])))
        while (at > 0 && isBlank(row[at])) at--;
      const title = clean(row[at]);
      if (title !== '' && parts.at(-1) !== title && (at === c || rows.slice(depth + 1).some((r) => !isBlank(r[at])))) parts.push(title);
    });
    return parts.join(' – ');
  });
}

/** Finds the header. `isKnown`: whether a title names a column of the contract. `chosen`: the first row and the one behind the last, as a person sees it. */
export function findHeaderRows(grid: Grid, isKnown: (title: string) => boolean, chosen?: readonly [from: number, to: number]): HeaderRows {
  const { rows, width } = grid;
  const first = chosen ? chosen[0] : firstRow(rows, isKnown);
  if (first === null) return { from: 0, to: 0, titles: Array.from({ length: width }, () => '') };
  if (!chosen && isData(rows, first)) return { from: first, to: first, titles: Array.from({ length: width }, () => '') };
  const from = chosen ? first : groupsAbove(rows, grid.lines, first);
  const to = chosen ? chosen[1] : Math.max(lastRow(grid, from), first + 1);
  return { from, to, titles: titlesOf(rows.slice(from, to), width) };
}
