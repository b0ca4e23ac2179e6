import { records } from '../domain/table';
import type { Engine } from '../engine/port';
import { sqlText } from '../indicators/literal';
import { aggregatesSql } from '../indicators/statement';
import { valueOf } from '../indicators/measure';
import { sqlBeside } from './beside';
import { type Held, movedSql } from './moved-sql';

/** A cause with its table, as `pieces` tells them apart. */
export interface Bundle {
  readonly cause: string;
  readonly table: string | null;
}

/** Values of one cell on the way from before to after: `forth` takes the causes in their order, `back` in the reverse order. */
interface Way {
  readonly forth: (number | null)[];
  readonly back: (number | null)[];
}

/** A gap on the way, where nothing is left to compute from, lies evenly between what is known on either side. */
function bridged(values: readonly (number | null)[]): readonly (number | null)[] {
  return values.map((value, i) => {
    if (value !== null) return value;
    const left = values.findLastIndex((v, at) => v !== null && at < i);
    const right = values.findIndex((v, at) => v !== null && at > i);
    if (left < 0 || right < 0) return null;
    const [from, to] = [values[left] ?? 0, values[right] ?? 0];
    return from + ((to - from) * (i - left)) / (right - left);
  });
}

const step = (values: readonly (number | null)[], i: number): number | null => {
  const [from, to] = [values[i] ?? null, values[i + 1] ?? null];
  return from === null || to === null ? null : to - from;
};

/** The mean of what each cause moves in the given order and in the reverse one: exact, and the mirror of itself when the sides are exchanged. */
export function shares({ forth, back }: Way): readonly (number | null)[] {
  const [there, here] = [bridged(forth), bridged(back)];
  const count = forth.length - 1;
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [step(there, i), step(here, count - 1 - i)];
    return a === null || b === null ? null : (a + b) / 2;
  });
}

/** Every set of causes that have happened on either way: the first k, and the last k. Bit i stands for cause i. */
function stages(count: number): { readonly forth: readonly number[]; readonly back: readonly number[] } {
  const all = 2 ** count - 1;
  const first = Array.from({ length: count + 1 }, (_, k) => 2 ** k - 1);
  return { forth: first, back: first.toReversed().map((mask) => all - mask) };
}

/**
 * What each bundle of records moves, for numbers that cannot be added up record by record (distinct people, medians, a largest share):
 * the number is computed anew from the records before and after, with the causes taken one after the other.
 * By point and group (null: the total), in the order of `bundles`. Rejects with `EngineError`.
 */
export async function hybridShares(
  engine: Engine,
  held: Held,
  bundles: readonly Bundle[],
): Promise<ReadonlyMap<string, readonly (number | null)[]>> {
  const { forth, back } = stages(bundles.length);
  const masks = [...new Set([...forth, ...back])];
  const number = bundles.map(
    ({ cause, table }, i) =>
      `WHEN cause = ${sqlText(cause)} AND via_table IS NOT DISTINCT FROM ${table === null ? 'NULL' : sqlText(table)} THEN ${2 ** i}`,
  );
  const { pair, ind, question } = held;
  const happened = 's.mask::BIGINT & c.bit <> 0';
  const keys = 'f.source = c.source AND f.record = c.record AND f.point = c.point';
  const found = records(
    await engine.query(`${movedSql(held)},
bits AS (SELECT point, source, record, (CASE ${number.join(' ')} END)::BIGINT AS bit FROM caused),
stages AS (SELECT unnest([${masks.join(', ')}])::BIGINT AS mask),
facts AS (
  SELECT s.mask, f.* FROM facts_before AS f LEFT JOIN bits AS c ON ${keys} CROSS JOIN stages AS s WHERE c.bit IS NULL OR NOT (${happened})
  UNION ALL BY NAME
  SELECT s.mask, f.* FROM facts_after AS f JOIN bits AS c ON ${keys} CROSS JOIN stages AS s WHERE ${happened}
)
SELECT point, mask, grouping(g) = 1 AS whole, g, ${sqlBeside(pair.after.prefix, aggregatesSql(ind, question))}
FROM facts GROUP BY GROUPING SETS ((point, mask, g), (point, mask))
UNION ALL
SELECT NULL, NULL, true, NULL, ${sqlBeside(pair.after.prefix, aggregatesSql(ind, question))} FROM facts WHERE false`),
  );
  const cell = (x: unknown) => (x === null || x === undefined ? null : Number(x));
  const value = (r: (typeof found)[number]) => valueOf({ num: cell(r['num']), den: cell(r['den']) }, ind.denominator !== null);
  const nothing = found.filter((r) => r['point'] === null).map(value)[0] ?? null;
  const cells = new Map<string, Map<number, number | null>>();
  for (const r of found.filter((row) => row['point'] !== null)) {
    const key = `${String(r['point'])} ${r['whole'] === true ? '' : String(r['g'])}`;
    const at = cells.get(key) ?? new Map<number, number | null>();
    cells.set(key, at.set(Number(r['mask']), value(r)));
  }
  const on = (at: ReadonlyMap<number, number | null>, way: readonly number[]) =>
    way.map((mask) => (at.has(mask) ? (at.get(mask) ?? null) : nothing));
  return new Map([...cells].map(([key, at]) => [key, shares({ forth: on(at, forth), back: on(at, back) })]));
}
