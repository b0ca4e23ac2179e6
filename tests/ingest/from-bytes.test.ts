import { fc } from '../support/random';
import { expect, test } from 'vitest';
import { detectDialect } from '../../src/ingest/grid/dialect';
import { gridFromBytes } from '../../src/ingest/grid/from-bytes';
import { gridFromText } from '../../src/ingest/grid/from-text';
import { openFile } from '../../src/ingest/open-file';
import { isComposed } from '../../src/ingest/text/utf8';

const bytes = (text: string) => new TextEncoder().encode(text);
const DIALECT = { delimiter: ';', quote: '"', escape: '', comment: '', confidence: 1 };
const shown = ({ grid, dropped, tooMuch }: ReturnType<typeof gridFromText>) => ({
  rows: grid.rows.slice(),
  lines: grid.lines,
  width: grid.width,
  dropped,
  tooMuch,
});

const cell = fc.oneof(
  fc.stringMatching(/^[a-zà-ỹĐ0-9 .,'–]{0,8}$/u).map((text) => text.normalize('NFC')),
  fc.stringMatching(/^"[a-zà-ỹ;, ]{0,8}"$/u).map((text) => text.normalize('NFC')),
  fc.constantFrom('', '""', 'a"b', '"a""b"', '"a" ', '"a"b', '"a\nb"', '"'),
);
const text = fc
  .array(fc.tuple(fc.array(cell, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\n', '\n', '\r\n', '\r\n', '\r')), {
    maxLength: 12,
  })
  .map((rows) => rows.map(([cells, end]) => cells.join(';') + end).join(''));

test('from its bytes a file is what it is from its text, or is left to that', async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(text, fc.boolean(), async (given, mark) => {
      const found = await gridFromBytes(bytes((mark ? '\ufeff' : '') + given), DIALECT);
      if (!found) return;
      read++;
      expect(shown(found)).toEqual(shown(gridFromText(given, DIALECT)));
    }),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(300);
});

test('columns of ids, of few words and of blanks keep every cell', async () => {
  const rows = Array.from({ length: 40_000 }, (_, i) => [`GD-${i}`, `Vụ ${i % 7}`, i % 3 ? '' : `Đoàn ${i % 9000}`]);
  const found = (await gridFromBytes(bytes(rows.map((row) => row.join(';')).join('\n')), DIALECT))!;
  expect(found.grid.rows.slice()).toEqual(rows);
  expect(found.grid.columns!.map((column) => column.values.length)).toEqual([40_001, 8, 3001]);
});

test('whole UTF-8 in NFC is known, anything else is not', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('à', 'ỹ', 'Đ', '\u0300', '\u0323', '–', 'a', '\u2000', '\u212b'), maxLength: 6 }),
      ),
      (given) => {
        const known = isComposed(bytes(given));
        expect(known && given.normalize('NFC') !== given).toBe(false);
      },
    ),
    { numRuns: 3000 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 6 }), (given) => {
      const decoded = () => new TextDecoder('utf-8', { fatal: true }).decode(given);
      expect(isComposed(given)).toBe(isComposed(given) && decoded() !== null);
    }),
    { numRuns: 5000 },
  );
  expect([isComposed(bytes('Đơn vị – “Vụ” 12')), isComposed(bytes('Đơn vị'.normalize('NFD')))]).toEqual([true, false]);
});

test('a large file opens the same either way', async () => {
  const line = (i: number) => `GD-${i},Vụ Hợp tác quốc tế,"Báo cáo, số ${i % 40}",${i}`;
  const large = `mã,đơn vị,tên,số\n${Array.from({ length: 120_000 }, (_, i) => line(i)).join('\n')}\n`;
  const [quick, slow] = [bytes(large), bytes(`${large}"x""y",a,b,1\n`)];
  expect([quick.length > 4 << 20, detectDialect(large).delimiter]).toEqual([true, ',']);
  const [one, other] = [await openFile({ name: 'a.csv', bytes: quick }), await openFile({ name: 'a.csv', bytes: slow })];
  const of = (outcome: typeof one) => (outcome.ok ? outcome.value.parts[0]! : null)!;
  expect(of(one).encoding).toEqual(of(other).encoding);
  expect(of(one).dialect).toEqual(of(other).dialect);
  const last = of(other).grid.rows.length - 1;
  expect(of(one).grid.rows.slice()).toEqual(of(other).grid.rows.slice(0, last));
  expect(of(other).grid.rows.at(last)).toEqual(['x"y', 'a', 'b', '1']);
});
