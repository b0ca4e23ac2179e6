import { beforeAll, expect, test } from 'vitest';
import type { Table } from '../../src/domain/table';
import { openNative } from '../../src/engine/native';
import { openWasmNode } from '../../src/engine/wasm-node';
import { readFile } from '../../src/ingest/read';

// Where a day that is taken for a local midnight falls on the day before.
beforeAll(() => {
  process.env['TZ'] = 'America/Los_Angeles';
});

const DAYS = ['1969-12-31', '1970-01-01', '2026-03-08', '2026-09-14', '0001-01-01'];

test('the clock is west of Greenwich', () => expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(480));

test('a day in a file is the same day in a table', async () => {
  const text = `unit_id,name_vi,kind,valid_from,reports_htqt\n${DAYS.map((day, i) => `U${i},x,vu,${day},true`).join('\n')}\nU9,x,vu,45658,true\n`;
  const read = await readFile({ name: 'units.csv', bytes: new TextEncoder().encode(text) });
  const table = read.ok ? (read.value.table as Table) : { columns: [] };
  expect(table.columns.find((c) => c.name === 'valid_from')?.values).toEqual([...DAYS, '2025-01-01']);
});

test.each([
  ['native', () => openNative({ threads: 1 })],
  ['wasm', () => openWasmNode()],
])('a day in the %s engine is the same day on the way in and out', async (_, open) => {
  const engine = await open();
  await engine.put('d', { columns: [{ name: 'day', type: 'date', values: DAYS }], rows: DAYS.length });
  const { columns } = await engine.query('SELECT day, day::VARCHAR AS text, list_value(day) AS list, day::TIMESTAMP AS at FROM d');
  expect(columns[0]?.values).toEqual(DAYS);
  expect(columns[2]?.values).toEqual(DAYS.map((day) => [day]));
  expect(columns[3]?.values).toEqual(DAYS.map((day) => `${day} 00:00:00`));
  expect(columns[1]?.values.slice(0, 4)).toEqual(DAYS.slice(0, 4));
  await engine.close();
});
