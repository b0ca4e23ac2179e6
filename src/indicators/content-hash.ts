import { contract, type TableContract } from '../domain/contract';
import { sha256 } from '../domain/sha256';
import { records } from '../domain/table';
import type { Engine } from '../engine/port';
import { sqlName, sqlText } from './literal';

// Unit separators between cells and a record separator for null: neither occurs in a cell that a person typed.
function fingerprint({ name, fields }: TableContract): string {
  const cells = fields.map((f) => `coalesce(${sqlName(f.name)}::VARCHAR, chr(30))`).join(', ');
  return [
    `SELECT ${sqlText(name)} AS "table", count(*)::VARCHAR AS rows,`,
    'coalesce(sum((h >> 64)::UBIGINT), 0)::VARCHAR AS high, coalesce(sum((h & 18446744073709551615::UHUGEINT)::UBIGINT), 0)::VARCHAR AS low',
    `FROM (SELECT md5_number(concat_ws(chr(31), ${cells}))::UHUGEINT AS h FROM ${sqlName(name)})`,
  ].join(' ');
}

export interface ContentHash {
  /** 64 hex digits of the content alone. */
  readonly hash: string;
  /** By table that is there: two that are equal hold the same rows. */
  readonly hashes: Readonly<Record<string, string>>;
}

/**
 * The hash of what the tables hold: the same for the same rows, whatever their order, their file, its folder or its format.
 * Rows are hashed one by one and their hashes added up; an absent table is no part of it.
 */
export async function contentHash(engine: Engine, present: ReadonlySet<string>): Promise<ContentHash> {
  const tables = contract.filter((t) => present.has(t.name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (tables.length === 0) return { hash: sha256(''), hashes: {} };
  const rows = records(await engine.query(tables.map(fingerprint).join('\nUNION ALL\n')));
  const lines = rows.map((r) => [r['table'], r['rows'], r['high'], r['low']].join(' ')).sort();
  const hashes = rows.map((r) => [String(r['table']), [r['rows'], r['high'], r['low']].join(' ')]);
  return { hash: sha256(lines.join('\n')), hashes: Object.fromEntries(hashes) };
}
