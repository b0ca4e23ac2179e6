import { fc } from '../support/random';
import { expect, test } from 'vitest';
import { CodedCells, CodedColumn } from '../../src/arrow/coded';
import { readArrow } from '../../src/arrow/read';
import { encodeTexts } from '../../src/arrow/text';
import { writeArrow } from '../../src/arrow/write';
import type { Field, FieldType } from '../../src/domain/contract';
import { type Column, records, type Table } from '../../src/domain/table';
import { castNumbers } from '../../src/ingest/cast/numbers';
import { plainDecimals } from '../../src/ingest/cast/plain-decimals';
import { plainTexts } from '../../src/ingest/cast/plain-texts';
import { castTexts } from '../../src/ingest/cast/texts';
import { TextRun } from '../../src/ingest/grid/text-run';
import { ImportDesk } from '../../src/ingest/import-desk';
import { proposeMapping } from '../../src/ingest/survey';

const field = (type: FieldType): Field => ({
  name: 'f',
  type,
  title: { vi: 'f', en: 'f' },
  required: false,
  codeList: null,
  codes: [],
  minimum: null,
  maximum: null,
  pattern: null,
  trueValues: [],
  falseValues: [],
});

const cellsOf = (different: NonNullable<ReturnType<typeof plainTexts>>) =>
  Array.from({ length: different.size }, (_, code) => different.cell(code));

/** Through the engine's format and back: what would stand in its table. */
const stored = (columns: readonly Column[], rows: number) => readArrow(writeArrow('t', { columns, rows }));

test('amounts taken from their bytes are what they are from their texts, to the last digit, or are left to those', () => {
  const whole = fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 14n }).map(String), fc.constantFrom('0', '007', '', '1', '12', '123', '1234'));
  const written = fc.tuple(fc.constantFrom('', '', '-'), whole, fc.constantFrom('', '', '.', ','), fc.stringMatching(/^\d{0,7}$/));
  const cell = fc.oneof(
    { weight: 30, arbitrary: written.map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.constantFrom('', '-', '1e3', '+5') },
  );
  let taken = 0;
  fc.assert(
    fc.property(fc.uniqueArray(cell, { minLength: 1, maxLength: 4 }), (texts) => {
      const different = plainDecimals(new TextRun(encodeTexts(texts)));
      if (!different) return;
      taken++;
      const cast = castNumbers(field('decimal'), texts, false, {}, 1);
      expect([cast.style, cast.refused, cast.cells]).toEqual(['plain', [], cellsOf(different)]);
      const codes = Uint32Array.from(texts, (_, row) => row);
      const [coded] = stored([new CodedColumn('f', 'decimal', new CodedCells(different, codes))], texts.length).columns;
      expect(coded!.values).toEqual(stored([{ name: 'f', type: 'decimal', values: cast.cells }], texts.length).columns[0]!.values);
    }),
    { numRuns: 3000 },
  );
  expect(taken).toBeGreaterThan(600);
});

test('texts passed on as bytes are what they are when each is read, or are left to that', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '…', '...', ' a', 'a\u00a0', '\u2003b', 'Đ', 'à', '–', '“x”', 'a…', '.', '..', '\u3000', '-'),
    fc.stringMatching(/^[a-zà-ỹĐ0-9 .,'–]{0,8}$/u).map((text) => text.normalize('NFC')),
  );
  let taken = 0;
  fc.assert(
    fc.property(fc.uniqueArray(cell, { minLength: 1, maxLength: 3 }), (texts) => {
      const different = plainTexts(new TextRun(encodeTexts(texts)));
      if (!different) return;
      taken++;
      const cast = castTexts(field('string'), texts, {});
      expect([cast.refused, cast.cells]).toEqual([[], cellsOf(different)]);
    }),
    { numRuns: 3000 },
  );
  expect(taken).toBeGreaterThan(300);
});

test('a column written by its different cells is the column written cell by cell', () => {
  const of = (type: Column['type'], values: Column['values']) => ({ name: type, type, values });
  const kinds = [
    of('string', ['Vụ', null, 'Cục', '']),
    of('decimal', ['-0.1', '999999999999999999999.000000000001', null]),
    of('date', [null, '2024-02-29', '0001-01-01']),
    of('integer', [1, null, 2 ** 40]),
    of('number', [0.1, null]),
    of('boolean', [true, false, null]),
  ];
  for (const rows of [1, 7, 2000]) {
    for (const { name, type, values } of kinds) {
      const codes = Uint32Array.from({ length: rows }, (_, row) => (row * 7) % values.length);
      const plain = { name, type, values: Array.from(codes, (code) => values[code]!) };
      const cells = new CodedCells({ size: values.length, cell: (code) => values[code]!, isNull: (code) => values[code] === null }, codes);
      expect(stored([new CodedColumn(name, type, cells)], rows)).toEqual(stored([plain], rows));
    }
  }
});

test('a large file gives the same rows, the same refusals and the same problems, whichever way it is read', async () => {
  const head = 'txn_id,project_id,txn_type,txn_on,value_on,amount,currency,partner_id,fund,source_doc';
  const line = (i: number) => {
    const amount = i % 9001 === 7 ? 'không rõ' : i % 5 === 0 ? '' : `${i % 7 ? '' : '-'}${i * 31}.${i % 100}`;
    const day = i % 8000 === 3 ? '31/02/2024' : `0${1 + (i % 9)}/1${i % 10}/2024`;
    return `GD-${i},DA-${i % 300},${(i % 2) + 2},${day},${day},${amount},${i % 3 ? 'USD' : ''},${i % 11 ? 'JICA' : 'Wb'},vien_tro,"BC quý ${i % 4}, số ${i}"`;
  };
  const lines = Array.from({ length: 60_000 }, (_, i) => line(i)).join('\n');
  const read = async (text: string) => {
    const desk = new ImportDesk();
    const opened = await desk.open({ name: 'transactions.csv', bytes: new TextEncoder().encode(text) });
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const { id } = opened.value;
    const names = {
      units: [],
      changes: [],
      partners: ['JICA', 'WB'].map((p) => ({ id: p, names: [p], from: null, to: null })),
      answers: {},
    };
    const cast = desk.cast(id, 0, proposeMapping(desk.match(id, 0, 'transactions'), null), names);
    if (!cast.ok) throw new Error(JSON.stringify(cast.problems));
    return { ...cast.value, problems: cast.problems, table: readArrow(writeArrow('transactions', cast.value.table.table as Table)) };
  };
  // A quote inside a quoted cell makes the whole file be read letter by letter.
  const quick = await read(`${head}\n${lines}\nLAST,DA-1,2,01/02/2024,01/02/2024,1,USD,JICA,vien_tro,"a b"\n`);
  const slow = await read(`${head}\n${lines}\nLAST,DA-1,2,01/02/2024,01/02/2024,1,USD,JICA,vien_tro,"a ""b"\n`);
  expect(quick.rejected.length).toBeGreaterThan(100);
  expect([quick.read, [...quick.rejected], quick.problems, quick.fields]).toEqual([
    slow.read,
    [...slow.rejected],
    slow.problems,
    slow.fields,
  ]);
  const texts = (table: Table) => records(table).map((row) => JSON.stringify(row));
  const [one, other] = [texts(quick.table), texts(slow.table)];
  expect(one.length).toBe(other.length);
  expect(one.filter((row, at) => row !== other[at])).toEqual([other.at(-1)!.replace('a \\"b', 'a b')]);
});
