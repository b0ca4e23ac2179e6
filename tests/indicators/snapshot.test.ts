import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArrowEngine } from '../../src/engine/arrow-engine';
import { openWasmNode } from '../../src/engine/wasm-node';
import { contentHash } from '../../src/indicators/content-hash';
import { openPack, type Pack, stand, standingTables } from '../../src/indicators/pack';
import { HARD } from '../support/folder';
import { tablesOf } from '../support/packs';

const COLUMNS = `SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns ORDER BY ALL`;
const NAMES = `SELECT 'table', table_name, table_type FROM information_schema.tables UNION ALL
  SELECT 'macro', schema_name || '.' || function_name, macro_definition FROM duckdb_functions() WHERE NOT internal ORDER BY ALL`;

describe('the tables of a pack, taken out of one engine and put into another', () => {
  let first: ArrowEngine;
  let other: ArrowEngine;
  let pack: Pack;

  beforeAll(async () => {
    [first, other] = [await openWasmNode(), await openWasmNode()];
    pack = await openPack(first, await tablesOf(HARD));
    await other.restore(await first.dump(standingTables));
    await stand(other);
  });
  afterAll(async () => {
    await first.close();
    await other.close();
  });

  test('have the same columns of the same types, and beside them stands the same', async () => {
    for (const sql of [COLUMNS, NAMES]) expect(await other.query(sql)).toEqual(await first.query(sql));
  });

  test('hold the same rows in the same order', async () => {
    expect(await contentHash(other, new Set(Object.keys(pack.tables)))).toEqual({ hash: pack.hash, hashes: pack.hashes });
    for (const name of standingTables)
      expect(await other.query(`SELECT * FROM "${name}"`)).toEqual(await first.query(`SELECT * FROM "${name}"`));
  });

  test('of which fewer rows arrive than were taken, they are refused', async () => {
    const empty = await openWasmNode();
    const { ddl, tables } = await first.dump(['units', 'events']);
    const more = tables.map((t) => (t.name === 'events' ? { ...t, rows: t.rows + 1 } : t));
    await expect(empty.restore({ ddl, tables: more })).rejects.toThrow(/events: \d+ of \d+ rows arrived/);
    await expect(first.dump(['units', 'nothing'])).rejects.toThrow('no table nothing');
    await empty.close();
  });
});
