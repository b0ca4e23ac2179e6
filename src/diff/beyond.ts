import type { CheckMove, TargetMove } from '../domain/difference';
import { type Cell, records } from '../domain/table';
import type { Engine } from '../engine/port';
import { sqlName } from '../indicators/literal';
import { runRules } from '../indicators/rules';
import { changesName, engineOf, type Pair } from './version';

const number = (cell: Cell | undefined): number | null => (cell === null || cell === undefined ? null : Number(cell));

/** Targets that are others now: the row diff of the table `targets` must be there. */
export async function targetMoves(engine: Engine, pair: Pair): Promise<readonly TargetMove[]> {
  const one = (column: string) => `coalesce(a.${column}, b.${column}) AS ${column}`;
  const found =
    await engine.query(`SELECT ${['indicator_id', 'unit_id', 'period_id'].map(one).join(', ')}, b.target AS before, a.target AS after
FROM ${sqlName(changesName(pair, 'targets'))} AS c
LEFT JOIN ${sqlName(`${pair.before.prefix}targets`)} AS b ON b.rowid = c.before_id
LEFT JOIN ${sqlName(`${pair.after.prefix}targets`)} AS a ON a.rowid = c.after_id
WHERE a.target IS DISTINCT FROM b.target ORDER BY 1, 2, 3`);
  return records(found).map((r) => ({
    indicator: String(r['indicator_id']),
    unit: String(r['unit_id']),
    period: String(r['period_id']),
    before: number(r['before']),
    after: number(r['after']),
  }));
}

/** Checks that speak of more or fewer rows than before, by table. */
export async function checkMoves(engine: Engine, { before, after }: Pair): Promise<readonly CheckMove[]> {
  const counts = new Map<string, { code: string; table: string; before: number; after: number }>();
  for (const [side, version] of [['before', before] as const, ['after', after] as const])
    for (const { code, table, count } of await runRules(engineOf(engine, version), version.pack, version.asOf, 1)) {
      const key = `${code} ${table}`;
      const so = counts.get(key) ?? { code, table, before: 0, after: 0 };
      counts.set(key, { ...so, [side]: so[side] + count });
    }
  return [...counts.values()].filter((c) => c.before !== c.after).sort((a, b) => (a.code + a.table < b.code + b.table ? -1 : 1));
}
