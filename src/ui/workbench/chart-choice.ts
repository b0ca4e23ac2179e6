import type { ResultKind } from '../../figures/from-result';
import type { ResultColumn } from '../../workbench/port';
import { isNumeric, kindOf } from './grid/cell-text';

/** Which columns of a result are drawn, and how. `names` null: rows are numbered. */
export interface ChartChoice {
  readonly kind: ResultKind;
  readonly names: string | null;
  readonly value: string;
  readonly plan: string | null;
  /** Along the foot of points; null where there is no second number. */
  readonly across: string | null;
}

/** Rows that one figure can show. */
export const MOST_DRAWN: Readonly<Record<ResultKind, number>> = { bars: 30, columns: 40, lines: 400, points: 400 };

const TIME = /(^|_)(year|nam|month|thang|quarter|quy|period|ky|ngay|day|date|on)($|_)/i;
const PLAN = /(^|_)(plan|ke_hoach|target|muc_tieu|moc)($|_)/i;
const IDS = /(^|_)(id|ma|stt|row|line)($|_)/i;

/** The sensible choice: names from the first column that is no number, or that tells a time; the first number that is no key as value. */
export function suggestChart(columns: readonly ResultColumn[], rows: number): ChartChoice | null {
  const times = columns.find((c) => kindOf(c.type) === 'day' || (isNumeric(c.type) && TIME.test(c.name)));
  const texts = columns.filter((c) => kindOf(c.type) === 'text');
  const words = texts.find((c) => !IDS.test(c.name)) ?? texts[0] ?? columns.find((c) => kindOf(c.type) === 'truth');
  const first = columns[0];
  const names = times && (times === first || !words) ? times : (words ?? times ?? null);
  const numbers = columns.filter((c) => isNumeric(c.type) && c !== names);
  const value = numbers.find((c) => !IDS.test(c.name) && !PLAN.test(c.name) && !TIME.test(c.name)) ?? numbers[0];
  if (!value) return null;
  const plan = numbers.find((c) => c !== value && PLAN.test(c.name)) ?? null;
  const kind =
    names !== null && names === times ? (rows > 12 ? 'lines' : 'columns') : rows > MOST_DRAWN.bars && names === null ? 'lines' : 'bars';
  const across = numbers.find((c) => c !== value && c !== plan && !IDS.test(c.name)) ?? plan;
  return { kind, names: names?.name ?? null, value: value.name, plan: plan?.name ?? null, across: across?.name ?? null };
}
