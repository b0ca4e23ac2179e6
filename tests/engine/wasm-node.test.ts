import { expect, test } from 'vitest';
import type { Engine } from '../../src/engine/port';
import { openWasmNode } from '../../src/engine/wasm-node';
import { engineContract } from './contract';

engineContract('wasm in Node', () => openWasmNode());

test('a table goes from one engine to another as it is', async () => {
  const [from, to] = [await openWasmNode(), await openWasmNode()];
  await from.query(`CREATE TABLE t AS SELECT i::INTEGER AS i, 'đ' || i AS s, (i * 1.5)::DECIMAL(38,12) AS m, DATE '2025-01-01' + i::INTEGER AS d,
    [i::VARCHAR, NULL] AS l, nullif(i, 3) AS n FROM range(5000) AS r(i)`);
  const told = 'SELECT count(*)::INTEGER AS n, sum(hash(t))::VARCHAR AS h, any_value(typeof(m)) AS m, any_value(typeof(l)) AS l FROM t';
  const cells = async (engine: Engine) => (await engine.query(told)).columns.map((c) => c.values);
  await to.put('t', (await from.arrow?.('SELECT * FROM t')) ?? new Uint8Array());
  expect(await cells(to)).toEqual(await cells(from));
  await to.put('t', (await from.arrow?.('SELECT * FROM t LIMIT 0')) ?? new Uint8Array());
  expect((await cells(to))[0]).toEqual([0]);
  await Promise.all([from.close(), to.close()]);
});
