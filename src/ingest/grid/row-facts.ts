import type { Coded } from './coded';
import { filled, type Grid, isBlank } from './grid';
import { isTotalCell, isTotalRow } from './row-kind';
import type { TextRun } from './text-run';

/** What has to be known of every row; worked out once for each different cell where the grid is kept by columns. */
export interface RowFacts {
  /** Cells with something in them. */
  readonly filled: (at: number) => number;
  readonly isTotal: (at: number) => boolean;
  /** No row is blank and none a total. */
  readonly allPlain: boolean;
}

const BLANK = 1;
const TOTAL = 2;

const markOf = (text: string): number => (isBlank(text) ? BLANK : isTotalCell(text) ? TOTAL : 0);

/** Letters that a total may begin with, behind spaces and brackets: most cells are none by their first byte. */
const PLAIN = new Uint8Array(256);
for (let byte = 33; byte < 127; byte++) if (!'(TtCcGgSs'.includes(String.fromCharCode(byte))) PLAIN[byte] = 1;

function marksOfRun(run: TextRun): Uint8Array {
  const { offsets, values } = run.bytes;
  const marks = new Uint8Array(run.size);
  for (let code = 0; code < run.size; code++) {
    const [from, to] = [offsets[code]!, offsets[code + 1]!];
    if (from === to) marks[code] = BLANK;
    else if (PLAIN[values[from]!] === 0 && !isOther(values, from)) marks[code] = markOf(run.at(code));
  }
  return marks;
}

/** G that is no "Gr", S that is no "Su". */
function isOther(values: Uint8Array, from: number): boolean {
  const [first, second] = [values[from]! | 32, values[from + 1]! | 32];
  return (first === 0x67 && second !== 0x72) || (first === 0x73 && second !== 0x75);
}

const marksOf = (column: Coded<string>): Uint8Array =>
  column.run ? marksOfRun(column.run) : Uint8Array.from(column.values, (text) => markOf(text));

const known = new WeakMap<Grid, RowFacts>();

/** Worked out once for a grid. */
export function rowFacts(grid: Grid): RowFacts {
  const facts = known.get(grid) ?? factsOf(grid);
  known.set(grid, facts);
  return facts;
}

interface Marked {
  readonly marks: Uint8Array;
  readonly codes: Uint32Array;
}

/** The column's marks where any of its cells has that one; a column of which every row is filled has none. */
function withMark(columns: readonly Marked[], mark: number): readonly Marked[] {
  return columns.filter(({ marks, codes }) => {
    const first = marks.indexOf(mark);
    // The blank cell always has a number, whether or not a row has it.
    return first >= 0 && (first > 0 || marks.includes(mark, 1) || codes.includes(0));
  });
}

function factsOf({ rows, columns }: Grid): RowFacts {
  if (!columns) return { filled: (at) => filled(rows.at(at)!), isTotal: (at) => isTotalRow(rows.at(at)!), allPlain: false };
  const all = columns.map((column): Marked => ({ marks: marksOf(column), codes: column.codes }));
  const blanks = withMark(all, BLANK);
  const hasTotals = withMark(all, TOTAL).length > 0;
  return {
    allPlain: blanks.length < all.length && !hasTotals,
    filled(at) {
      let count = all.length;
      for (const { marks, codes } of blanks) if (marks[codes[at]!] === BLANK) count--;
      return count;
    },
    isTotal(at) {
      if (!hasTotals) return false;
      for (let c = 0, seen = 0; c < all.length && seen < 2; c++) {
        const mark = all[c]!.marks[all[c]!.codes[at]!];
        if (mark === BLANK) continue;
        if (mark === TOTAL) return true;
        seen++;
      }
      return false;
    },
  };
}
