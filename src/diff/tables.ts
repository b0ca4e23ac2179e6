import { contract, type TableContract } from '../domain/contract';
import type { TableChange } from '../domain/difference';
import { records } from '../domain/table';
import type { Engine } from '../engine/port';
import { sqlName, sqlText } from '../indicators/literal';
import { changesName, type Pair } from './version';

const parts = (keys: readonly string[], of: string): string => keys.map((k) => `${of}.${sqlName(k)}`).join(', ');
const text = (keys: readonly string[], of: string): string => `concat_ws('|', ${parts(keys, of)})`;
const whole = (keys: readonly string[], of: string): string => keys.map((k) => `${of}.${sqlName(k)} IS NOT NULL`).join(' AND ');

/**
 * The rows of a table that differ: `kind`, `record` (the key, its parts joined by `|`), `before_id` and `after_id` (rowid on either side),
 * `columns` that changed. Rows whose key stands once on either side at most are held against each other by it; rows without a whole key,
 * or with a key that stands twice, are counted as a bag: equal rows cancel out, the others were added or removed.
 */
function changesSql({ key, fields }: TableContract, before: string, after: string): string {
  const [b, a] = [sqlName(before), sqlName(after)];
  const keys = key.map(sqlName).join(', ');
  const names = fields.map((f) => sqlName(f.name));
  const all = names.join(', ');
  const twice = (table: string) => `SELECT ${keys} FROM ${table} AS x WHERE ${whole(key, 'x')} GROUP BY ${keys} HAVING count(*) > 1`;
  const same = key.map((k) => `p.${sqlName(k)} = x.${sqlName(k)}`).join(' AND ');
  const single = (table: string) =>
    `SELECT x.rowid AS id, ${parts(
      fields.map((f) => f.name),
      'x',
    )} FROM ${table} AS x ANTI JOIN plural AS p ON ${same} WHERE ${whole(key, 'x')}`;
  const bag = (table: string) =>
    `SELECT x.rowid AS id, ${parts(
      fields.map((f) => f.name),
      'x',
    )}, row_number() OVER (PARTITION BY ${all} ORDER BY x.rowid) AS nth FROM ${table} AS x
  WHERE NOT (${whole(key, 'x')}) OR EXISTS (SELECT 1 FROM plural AS p WHERE ${same})`;
  const differ = names.map((n, i) => `CASE WHEN b.${n} IS DISTINCT FROM a.${n} THEN ${sqlText(fields[i]!.name)} END`);
  const kind = "CASE WHEN b.id IS NULL THEN 'added' WHEN a.id IS NULL THEN 'removed' ELSE 'changed' END AS kind";
  const ids = 'b.id AS before_id, a.id AS after_id';
  const record = `coalesce(CASE WHEN b.id IS NOT NULL THEN ${text(key, 'b')} END, ${text(key, 'a')}) AS record`;
  return `WITH plural AS (${twice(b)} UNION ${twice(a)}),
single_before AS (${single(b)}), single_after AS (${single(a)}),
bag_before AS (${bag(b)}), bag_after AS (${bag(a)})
SELECT ${kind}, ${record}, ${ids},
  CASE WHEN b.id IS NULL OR a.id IS NULL THEN [] ELSE list_filter([${differ.join(', ')}], lambda c: c IS NOT NULL) END AS columns
FROM single_before AS b FULL JOIN single_after AS a ON ${key.map((k) => `b.${sqlName(k)} = a.${sqlName(k)}`).join(' AND ')}
WHERE b.id IS NULL OR a.id IS NULL OR ${names.map((n) => `b.${n} IS DISTINCT FROM a.${n}`).join(' OR ')}
UNION ALL
SELECT ${kind}, ${record}, ${ids}, []
FROM bag_before AS b FULL JOIN bag_after AS a ON b.nth = a.nth AND ${names.map((n) => `b.${n} IS NOT DISTINCT FROM a.${n}`).join(' AND ')}
WHERE b.id IS NULL OR a.id IS NULL`;
}

const COUNTS = `count(*) FILTER (kind = 'added')::INTEGER AS added, count(*) FILTER (kind = 'removed')::INTEGER AS removed,
count(*) FILTER (kind = 'changed')::INTEGER AS changed`;

/** What differs between two relations of one table of the contract, put into the relation `into`, and how much it is. Linear in the rows. */
export async function changeOf(engine: Engine, table: TableContract, before: string, after: string, into: string): Promise<TableChange> {
  const name = sqlName(into);
  await engine.query(`CREATE OR REPLACE TABLE ${name} AS\n${changesSql(table, before, after)}`);
  const counted = records(
    await engine.query(`SELECT ${COUNTS},
(SELECT count(*) FROM ${sqlName(before)})::INTEGER AS before, (SELECT count(*) FROM ${sqlName(after)})::INTEGER AS after
FROM ${name}`),
  )[0]!;
  const of = (column: string) => Number(counted[column]);
  const columns =
    of('changed') === 0
      ? []
      : records(
          await engine.query(`SELECT c, count(*)::INTEGER AS n FROM (SELECT unnest(columns) AS c FROM ${name}) GROUP BY c ORDER BY c`),
        );
  return {
    table: table.name,
    before: of('before'),
    after: of('after'),
    added: of('added'),
    removed: of('removed'),
    changed: of('changed'),
    same: of('after') - of('added') - of('changed'),
    columns: Object.fromEntries(columns.map((r) => [String(r['c']), Number(r['n'])])),
  };
}

/**
 * What became of the rows, table by table in the order of the contract; tables without a difference are left out.
 * A table whose content hash is the same on both sides is not read again. `tables` narrows it to those that can differ:
 * the others must be the same relation on both sides. Rejects with `EngineError`.
 */
export async function tableChanges(
  engine: Engine,
  pair: Pair,
  tables: readonly string[] = contract.map((t) => t.name),
): Promise<readonly TableChange[]> {
  const [old, now] = [pair.before.pack.hashes, pair.after.pack.hashes];
  await engine.query(contract.map((t) => `DROP TABLE IF EXISTS ${sqlName(changesName(pair, t.name))};`).join('\n'));
  const found: TableChange[] = [];
  for (const table of contract.filter((t) => tables.includes(t.name) && old[t.name] !== now[t.name])) {
    const [before, after] = [pair.before.prefix + table.name, pair.after.prefix + table.name];
    found.push(await changeOf(engine, table, before, after, changesName(pair, table.name)));
  }
  return found.filter((t) => t.added + t.removed + t.changed > 0);
}
