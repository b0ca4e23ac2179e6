import { fc } from '../support/random';
import { expect, test } from 'vitest';
import { tableCsv } from '../../src/app/session/table-csv';
import { tableContract } from '../../src/domain/contract';
import type { Cell } from '../../src/domain/table';
import { readFile } from '../../src/ingest/read';

const contract = tableContract('transactions')!;
const word = fc
  .stringMatching(/^[A-Za-zĐđÀ-ỹ0-9"';,=+@ \n.-]{1,30}$/)
  .map((text) => text.normalize('NFC').trim())
  .filter((text) => text !== '' && !/^(?:[-–—…x]|\.{3})$/i.test(text));
const money = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 999 })).map(([whole, part]) => {
  const rest = String(part).padStart(3, '0').replace(/0+$/, '');
  return rest === '' ? String(whole) : `${whole}.${rest}`;
});
const row = fc.record({
  project_id: word,
  txn_type: fc.constantFrom('2', '3'),
  txn_on: fc.constantFrom('2024-01-31', '2026-09-30', '1999-12-01'),
  value_on: fc.constantFrom('2024-02-01', '2026-10-01'),
  amount: money,
  currency: fc.constantFrom('USD', 'VND'),
  partner_id: fc.option(word),
  fund: fc.constant('vien_tro'),
  source_doc: fc.option(word),
});

test('what is written for a version is read back to the same cells, amounts of three decimals too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
      const cells = (name: string): readonly Cell[] =>
        rows.map((r, at) => (name === 'txn_id' ? `GD-${at}` : (r[name as keyof typeof r] as Cell)));
      const columns = contract.fields.map(({ name, type }) => ({ name, type, values: cells(name) }));
      const blob = await tableCsv(contract, { columns, rows: rows.length });
      const outcome = await readFile({ name: 'transactions.csv', bytes: new Uint8Array(await blob.arrayBuffer()) });
      if (!outcome.ok || outcome.value.table instanceof Uint8Array) throw new Error(JSON.stringify(outcome));
      const { table } = outcome.value;
      const exact = (name: string, value: Cell) => (name === 'amount' ? Number(value) : value);
      for (const { name, values } of columns)
        expect(table.columns.find((c) => c.name === name)?.values.map((v) => exact(name, v))).toEqual(values.map((v) => exact(name, v)));
    }),
    { numRuns: 60 },
  );
});
