import type { Coded } from './coded';
import { filled, type Grid, isBlank } from './grid';
import { isTotalCell, isTotalRow } from './row-kind';

/** What has to be known of every row; worked out once for each different cell where the grid is kept by columns. */
export interface RowFacts {
  /** Cells with something in them. */
  readonly filled: (at: number) => number;
  readonly isTotal: (at: number) => boolean;
}

const BLANK = 1;
const TOTAL = 2;

function marksOf({ values }: Coded<string>): Uint8Array {
  const marks = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) marks[i] = isBlank(values[i]) ? BLANK : isTotalCell(values[i]!) ? TOTAL : 0;
  return marks;
}

const known = new WeakMap<Grid, RowFacts>();

/** Worked out once for a grid. */
export function rowFacts(grid: Grid): RowFacts {
  const facts = known.get(grid) ?? factsOf(grid);
  known.set(grid, facts);
  return facts;
}

function factsOf({ rows, columns }: Grid): RowFacts {
  if (!columns) return { filled: (at) => filled(rows.at(at)!), isTotal: (at) => isTotalRow(rows.at(at)!) };
  const marks = columns.map(marksOf);
  return {
    filled(at) {
      let count = 0;
      for (let c = 0; c < columns.length; c++) if (marks[c]![columns[c]!.codes[at]!] !== BLANK) count++;
      return count;
    },
    isTotal(at) {
      for (let c = 0, seen = 0; c < columns.length && seen < 2; c++) {
        const mark = marks[c]![columns[c]!.codes[at]!];
        if (mark === BLANK) continue;
        if (mark === TOTAL) return true;
        seen++;
      }
      return false;
    },
  };
}
