import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/domain/table';
import type { ArrowEngine } from '../../../src/engine/arrow-engine';
import { imageOf } from '../../../src/engine/image';
import { openWasmBrowser } from '../../../src/engine/wasm-browser';
import { engineContract } from '../../engine/contract';

const NAMES: Table = {
  columns: [
    { name: 'id', type: 'integer', values: [1, 2, 3] },
    { name: 'name', type: 'string', values: ['Đoàn', null, 'Thoả thuận'] },
    { name: 'paid', type: 'decimal', values: ['0.1', '1234567890123.4567', null] },
  ],
  rows: 3,
};

async function fill(engine: ArrowEngine): Promise<void> {
  await engine.put('names', NAMES);
  await engine.query('CREATE TABLE many AS SELECT range AS i, (range % 7)::INTEGER AS part FROM range(300000)');
  await engine.query('CREATE VIEW of_part AS SELECT part, count(*) AS n FROM many GROUP BY part');
  await engine.query('CREATE SCHEMA indicator; CREATE MACRO indicator.from_part(p) AS TABLE SELECT * FROM of_part WHERE part = p');
}

const ASKED = ['SELECT * FROM names ORDER BY id', 'SELECT * FROM indicator.from_part(3)', 'SELECT sum(i) AS s FROM many'];
const TABLES = 'SELECT database_name, schema_name, table_name FROM duckdb_tables() ORDER BY ALL';

const image = imageOf(fill);

engineContract('wasm in the browser, standing on a database', async () =>
  openWasmBrowser({ image: imageOf(async (engine) => void (await engine.query('SELECT 1'))) }),
);

describe('an engine that stands on what another one made', () => {
  test('answers the same, and can be written to', async () => {
    const [plain, stood] = await Promise.all([openWasmBrowser(), openWasmBrowser({ image: image.then((bytes) => bytes.slice()) })]);
    await fill(plain);
    for (const sql of [...ASKED, TABLES]) expect(await stood.query(sql)).toEqual(await plain.query(sql));
    for (const engine of [plain, stood])
      await engine.put('many', { columns: [{ name: 'part', type: 'integer', values: [3, 3] }], rows: 2 });
    const [, counted = ''] = ASKED;
    expect(await stood.query(counted)).toEqual(await plain.query(counted));
    // More than the engine keeps in its log: it writes the database anew.
    for (let i = 0; i < 6; i += 1)
      await stood.query('CREATE OR REPLACE TABLE again AS SELECT range AS i, md5(range::VARCHAR) AS t FROM range(100000)');
    for (const engine of [plain, stood]) await engine.query('CREATE OR REPLACE TABLE many AS SELECT 3 AS part');
    expect(await stood.query(counted)).toEqual(await plain.query(counted));
    expect((await stood.query('SELECT count(*)::INTEGER AS n FROM again')).columns[0]?.values).toEqual([100000]);
    await Promise.all([plain.close(), stood.close()]);
  });

  test('does not start on one that is none', async () => {
    const bytes = Promise.resolve(new Uint8Array(4096).fill(7));
    await expect(openWasmBrowser({ image: bytes })).rejects.toThrow(/not a valid DuckDB database file/);
  });
});
