import { decimalText, unscaled } from '../../arrow/exact';
import { castDecimal } from '../cast-number';
import { numberStyle } from '../number-style';
import { cellText, type RawCell } from './grid';

/** A total row held against the rows it adds up. */
export interface TotalCheck {
  readonly line: number;
  readonly column: number;
  readonly written: string;
  /** The sum of the rows, exact. */
  readonly sum: string;
  /** Rows whose cell is missing: the sum may then lack something. */
  readonly missing: number;
  readonly agrees: boolean;
}

/** Decimals of a number, without zeros that say nothing. */
const decimals = (value: bigint): number => decimalText(value, SCALE).split('.')[1]?.length ?? 0;

/** A total written with fewer decimals than its parts may be off by its last digit; a whole one by half. */
function isSame(written: bigint, sum: bigint): boolean {
  const off = written > sum ? written - sum : sum - written;
  const digits = decimals(written);
  if (off === 0n || decimals(sum) <= digits) return off === 0n;
  const unit = 10n ** BigInt(SCALE - digits);
  return digits === 0 ? off * 2n <= unit : off <= unit;
}

interface Row {
  readonly cells: readonly RawCell[];
  readonly line: number;
  readonly kind: 'data' | 'group' | 'total';
}

const SCALE = 12;
const plain = castDecimal('plain');
const NOT_ADDED = /%|tỷ lệ|tỉ lệ|bình quân|trung bình|average|ratio|rate|index/iu;

/** Reads the numbers of one column, exact; null where a cell holds none. */
function reader(rows: readonly Row[], column: number): (cell: RawCell | undefined) => bigint | null {
  const texts = rows.map((row) => cellText(row.cells[column]).trim());
  const style = numberStyle(texts, null, null);
  const cast = castDecimal(style === 'unsure' ? 'comma' : style);
  return (cell) => {
    const read = typeof cell === 'number' ? plain(String(cell)) : cast(cellText(cell).trim());
    return typeof read === 'string' ? unscaled(read, SCALE) : null;
  };
}

/** Holds every total and group row against its parts: the rows of its group, those since the last total, all, or the groups themselves. */
export function checkTotals(rows: readonly Row[], titles: readonly string[], isSerial: (column: number) => boolean): TotalCheck[] {
  const checks: TotalCheck[] = [];
  if (rows.every((row) => row.kind === 'data')) return checks;
  for (const [column, title] of titles.entries()) {
    if (isSerial(column) || NOT_ADDED.test(title)) continue;
    const read = reader(rows, column);
    const values = rows.map((row) => read(row.cells[column]));
    if (!rows.some((row, i) => row.kind === 'data' && values[i] !== null)) continue;
    rows.forEach((row, at) => {
      const written = values[at];
      if (row.kind === 'data' || written === null || written === undefined) return;
      const of = (from: number, to: number, kind: Row['kind']) => {
        let [sum, count, missing] = [0n, 0, 0];
        for (let i = from; i < to; i++) {
          if (rows[i]!.kind !== kind) continue;
          const value = values[i]!;
          const text = cellText(rows[i]!.cells[column]).trim();
          if (value === null) missing += text === '' || text === '…' || text === '...' ? 1 : 0;
          else [sum, count] = [sum + value, count + 1];
        }
        return { sum, count, missing };
      };
      const next = rows.findIndex((r, i) => i > at && r.kind !== 'data');
      const last = rows.findLastIndex((r, i) => i < at && r.kind !== 'data');
      const all = of(0, rows.length, 'data');
      const parts =
        row.kind === 'group'
          ? [of(at + 1, next < 0 ? rows.length : next, 'data')]
          : [of(last + 1, at, 'data'), of(0, at, 'data'), all, of(0, rows.length, 'group')].filter((p) => p.count > 0);
      const right = parts.find((p) => isSame(written, p.sum));
      const shown = right ?? (row.kind === 'group' ? parts[0]! : all);
      if (shown.count === 0) return;
      checks.push({
        line: row.line,
        column,
        written: cellText(row.cells[column]).trim(),
        sum: decimalText(shown.sum, SCALE),
        missing: shown.missing,
        agrees: right !== undefined,
      });
    });
  }
  return checks;
}
