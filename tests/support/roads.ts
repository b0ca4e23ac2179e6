import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Measure } from '../../src/domain/answer';
import type { Period } from '../../src/domain/period';
import type { UnitView } from '../../src/domain/question';
import type { Engine } from '../../src/engine/port';
import { type QueryFiles, secondRoad } from '../../src/indicators/second-road';
import { ask } from '../../src/indicators/ask';
import { checkFiles } from '../../src/indicators/queries';
import type { Opened } from './folder';

/** One number by either road. */
export interface Cell {
  readonly num: number | null;
  readonly den: number | null;
  readonly n: number;
  readonly miss: number;
}

/** The total (`''`) and the groups of one indicator in one period. Groups without a case are left out. */
export type Cells = Readonly<Record<string, Cell>>;

export interface Golden {
  readonly asOf: string;
  readonly periods: Readonly<Record<string, { readonly from: string; readonly to: string }>>;
  /** indicator → period → units as they were, and as they are now */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Readonly<Partial<Record<UnitView, Cells>>>>>>>;
}

export const GOLDEN_FILE = join(import.meta.dirname, '../golden/hard.json');
export const readGolden = (): Golden => JSON.parse(readFileSync(GOLDEN_FILE, 'utf8')) as Golden;

const SCOPES: Readonly<Record<UnitView, string>> = {
  as_was: 'SELECT unit_id, g FROM scope_was',
  as_now: 'SELECT unit_id, g FROM scope_now',
};

const empty = ({ num, den, n, miss }: Cell) => n === 0 && miss === 0 && (den ?? 0) === 0 && (num ?? 0) === 0;

const tidy = (cells: readonly (readonly [string, Cell])[]): Cells =>
  Object.fromEntries(cells.filter(([key, cell]) => key === '' || !empty(cell)).sort(([a], [b]) => (a < b ? -1 : 1)));

const cellOf = ({ numerator, denominator, n, missing }: Measure): Cell => ({ num: numerator, den: denominator, n, miss: missing });

export function cellsOf({ total, groups }: Pick<Answer, 'total' | 'groups'>): Cells {
  return tidy([['', cellOf(total)], ...groups.map((g): [string, Cell] => [g.key, cellOf(g.measure)])]);
}

export const periodOf = (id: string, { from, to }: { from: string; to: string }): Period => ({
  id,
  calendar: id.startsWith('BC') ? 'bao_cao' : 'lich',
  kind: 'nam',
  from,
  to,
  label: id,
  prev: null,
  yoy: null,
  locked: false,
});

/** The road that the product shows: the indicator's macro. */
export async function firstRoad(
  { engine, pack }: Opened,
  indicator: string,
  period: Period,
  asOf: string,
  units: UnitView,
): Promise<Cells> {
  return cellsOf(await ask(engine, pack, { indicator, period, asOf, by: 'unit', where: [], units, currency: 'VND' }));
}

/** The independent road of `queries/checks`. `uncut` forgets to end the period at the data date. */
export async function secondRoadCells(
  engine: Engine,
  indicator: string,
  { from, to }: { readonly from: string; readonly to: string },
  asOf: string,
  units: UnitView,
  { files = checkFiles, uncut = false }: { files?: QueryFiles; uncut?: boolean } = {},
): Promise<Cells> {
  const sql = secondRoad(indicator, files, SCOPES[units]);
  const table = await engine.query(sql, [from, !uncut && asOf < to ? asOf : to, asOf, to]);
  const at = Object.fromEntries(table.columns.map((c) => [c.name, c.values]));
  const number = (name: string, row: number) => (at[name]?.[row] == null ? null : Number(at[name][row]));
  return tidy(
    Array.from({ length: table.rows }, (_, row): [string, Cell] => [
      at['g']?.[row] == null ? '' : String(at['g'][row]),
      { num: number('num', row), den: number('den', row), n: number('n', row) ?? 0, miss: number('miss', row) ?? 0 },
    ]),
  );
}

const near = (x: number | null, y: number | null) =>
  x === null || y === null ? x === y : Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));

/** Where two answers differ, in words; empty where they agree within 1e-9. */
export function differences(a: Cells, b: Cells): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => {
    const [x, y] = [a[key], b[key]];
    const same = x && y && near(x.num, y.num) && near(x.den, y.den) && x.n === y.n && x.miss === y.miss;
    return same ? [] : [`${key || 'total'}: ${JSON.stringify(x)} against ${JSON.stringify(y)}`];
  });
}
