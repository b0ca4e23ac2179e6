import type { Period } from '../../../domain/period';
import type { ReturnCell, ReturnState } from '../../../domain/quality-report';

export const STATES: readonly ReturnState[] = ['reported', 'nil', 'late', 'missing', 'not_due', 'unlisted'];

/** One unit over the periods shown; null: it owes no return for that period. */
export interface MatrixRow {
  readonly unit: string;
  readonly cells: readonly (ReturnCell | null)[];
  /** Returns filed, of those that were due. */
  readonly filed: number;
  readonly due: number;
}

export interface Matrix {
  readonly periods: readonly Period[];
  readonly rows: readonly MatrixRow[];
}

const LAST = 8;

const isFiled = ({ state }: ReturnCell): boolean => state === 'reported' || state === 'nil' || state === 'late';
const isDue = (cell: ReturnCell): boolean => isFiled(cell) || cell.state === 'missing';

/** Something is to be done about it. */
export const isOpen = ({ state, late, contradiction }: ReturnCell): boolean => state === 'missing' || late || contradiction !== null;

/** Periods for which anybody owes a return, the earliest first. */
export function owedPeriods(cells: readonly ReturnCell[], known: readonly Period[], all: boolean): readonly Period[] {
  const owed = new Set(cells.map((c) => c.period));
  const found = known.filter((p) => p.id !== null && owed.has(p.id)).toSorted((a, b) => (a.to === b.to ? (a.from < b.from ? -1 : 1) : a.to < b.to ? -1 : 1));
  return all ? found : found.slice(-LAST);
}

interface Choice {
  readonly all: boolean;
  readonly onlyOpen: boolean;
  /** Orders units that have equally much to do. */
  readonly compare: (a: string, b: string) => number;
}

/** Units × periods; the unit with most missing first. */
export function matrixOf(cells: readonly ReturnCell[], known: readonly Period[], { all, onlyOpen, compare }: Choice): Matrix {
  const periods = owedPeriods(cells, known, all);
  const at = new Map(cells.map((c) => [`${c.unit} ${c.period}`, c]));
  const rows = [...new Set(cells.map((c) => c.unit))].map((unit): MatrixRow => {
    const own = periods.map((p) => at.get(`${unit} ${p.id ?? ''}`) ?? null);
    const there = own.filter((c) => c !== null);
    return { unit, cells: own, filed: there.filter(isFiled).length, due: there.filter(isDue).length };
  });
  const missing = (row: MatrixRow) => row.cells.filter((c) => c?.state === 'missing').length;
  const open = (row: MatrixRow) => row.cells.filter((c) => c !== null && isOpen(c)).length;
  return {
    periods,
    rows: rows
      .filter((row) => row.cells.some((c) => c !== null && (!onlyOpen || isOpen(c))))
      .toSorted((a, b) => missing(b) - missing(a) || open(b) - open(a) || compare(a.unit, b.unit)),
  };
}

/** How many returns of each kind, of those that were due, and how many do not agree with their rows. */
export function counted(cells: readonly ReturnCell[]): Readonly<Record<'due' | 'reported' | 'nil' | 'late' | 'missing' | 'contradictions', number>> {
  const of = (is: (cell: ReturnCell) => boolean) => cells.filter(is).length;
  return {
    due: of(isDue),
    reported: of((c) => c.state === 'reported'),
    nil: of((c) => c.state === 'nil'),
    late: of((c) => c.state === 'late'),
    missing: of((c) => c.state === 'missing'),
    contradictions: of((c) => c.contradiction !== null),
  };
}
