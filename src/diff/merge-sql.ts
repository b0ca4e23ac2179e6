import type { TableContract } from '../domain/contract';
import { sqlName } from '../indicators/literal';

const whole = (keys: readonly string[], of: string): string => keys.map((k) => `${of}.${sqlName(k)} IS NOT NULL`).join(' AND ');
const equal = (keys: readonly string[], one: string, other: string): string =>
  keys.map((k) => `${one}.${sqlName(k)} = ${other}.${sqlName(k)}`).join(' AND ');

/**
 * The rows of a table after a file was merged into it. Of several rows with one key all those of the file stand in place of all those
 * of the table. `absent`: columns that the file does not have; they keep what the first row of that key holds.
 */
export function mergedSql({ key, fields }: TableContract, table: string, file: string, absent: readonly string[]): string {
  const names = fields.map((f) => f.name);
  const places = ['_row', '_line'].map(sqlName);
  const columns = (of: string) => [...names.map((n) => `${of}.${sqlName(n)}`), ...places.map((p) => `${of}.${p}`)].join(', ');
  const [t, f] = [sqlName(table), sqlName(file)];
  const kept = names.filter((n) => absent.includes(n) && !key.includes(n));
  const taken = names.map((n) => (kept.includes(n) ? `o.${sqlName(n)}` : `f.${sqlName(n)}`));
  const old = `(SELECT ${[...key, ...kept].map(sqlName).join(', ')} FROM ${t} QUALIFY row_number() OVER (PARTITION BY ${key.map(sqlName).join(', ')} ORDER BY rowid) = 1)`;
  const bag = (of: string) =>
    `(SELECT x.*, row_number() OVER (PARTITION BY ${names.map((n) => `x.${sqlName(n)}`).join(', ')} ORDER BY x.rowid) AS nth FROM ${of} AS x WHERE NOT (${whole(key, 'x')}))`;
  return `SELECT ${columns('t')} FROM ${t} AS t ANTI JOIN ${f} AS f ON ${equal(key, 't', 'f')}
UNION ALL
SELECT ${[...taken, ...places.map((p) => `f.${p}`)].join(', ')} FROM ${f} AS f${kept.length > 0 ? ` LEFT JOIN ${old} AS o ON ${equal(key, 'o', 'f')}` : ''} WHERE ${whole(key, 'f')}
UNION ALL
SELECT ${columns('f')} FROM ${bag(f)} AS f ANTI JOIN ${bag(t)} AS t ON t.nth = f.nth AND ${names.map((n) => `t.${sqlName(n)} IS NOT DISTINCT FROM f.${sqlName(n)}`).join(' AND ')}`;
}

/** How many rows of a file have a key that an earlier row has. */
export function duplicatesSql({ key }: TableContract, file: string): string {
  const keys = key.map(sqlName).join(', ');
  return `SELECT coalesce(sum(n - 1), 0)::INTEGER AS duplicates FROM (SELECT count(*) AS n FROM ${sqlName(file)} AS f WHERE ${whole(key, 'f')} GROUP BY ${keys})`;
}
