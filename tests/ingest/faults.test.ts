import { fc } from '../support/random';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openFile } from '../../src/ingest/open-file';
import { readFile } from '../../src/ingest/read';
import { sheetData, workbook } from '../support/workbook';
import { bytes, refused, zip } from './refused';

const CSV = 'unit_id,name_vi,kind,valid_from,reports_htqt\nA,Vụ A,vu,2025-01-01,true\n';
const BOOK = workbook([
  {
    name: 'A',
    xml: sheetData([
      ['a', 'b'],
      [1, 2],
    ]),
  },
]);

describe('files of the wrong kind are named', () => {
  const wide = (text: string) => [...bytes(text)].flatMap((byte) => [byte, 0]);
  const ole = (text: string) =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 504 }, () => 0), ...wide(text)]);
  test.each<[string, Uint8Array, string]>([
    ['an old workbook', ole('Workbook'), 'file_xls'],
    ['a locked workbook', ole('EncryptedPackage'), 'file_locked'],
    ['another Office file', ole('WordDocument'), 'file_binary'],
    ['a binary workbook', zip({ '[Content_Types].xml': bytes('<a/>'), 'xl/workbook.bin': bytes('x') }), 'file_xlsb'],
    ['a Word file', zip({ '[Content_Types].xml': bytes('<a/>'), 'word/document.xml': bytes('<a/>') }), 'file_binary'],
    ['a PDF', bytes('%PDF-1.7\n'), 'file_binary'],
    ['a RAR archive', bytes('Rar!\x1a\x07\x01\x00 of something'), 'file_packing'],
    ['a 7z archive', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), 'file_packing'],
    ['Zstandard', Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 4, 0, 1]), 'file_packing'],
    ['nothing', new Uint8Array(), 'file_empty'],
    ['a mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'file_empty'],
    ['a locked Parquet file', bytes(`PARE${'x'.repeat(40)}PARE`), 'parquet_encrypted'],
    ['a cut Parquet file', bytes(`PAR1${'x'.repeat(40)}`), 'parquet_damaged'],
  ])('%s', async (_, content, code) => expect(await refused(content)).toEqual([code]));
});

describe('packed files', () => {
  const gzip = (content: Uint8Array) => new Uint8Array(gzipSync(content));
  test.each<[string, Uint8Array, string]>([
    ['gzip', gzip(bytes(CSV)), 'units.csv.gz'],
    ['zip', zip({ 'a/units.csv': bytes(CSV), '__MACOSX/a/._units.csv': bytes('x') }), 'units.zip'],
    [
      'a workbook in a zip',
      zip({
        'units.xlsx': workbook([
          {
            name: 'A',
            xml: sheetData(
              CSV.trim()
                .split('\n')
                .map((l) => l.split(',')),
            ),
          },
        ]),
      }),
      'units.zip',
    ],
    [
      'a workbook in gzip',
      gzip(
        workbook([
          {
            name: 'A',
            xml: sheetData(
              CSV.trim()
                .split('\n')
                .map((l) => l.split(',')),
            ),
          },
        ]),
      ),
      'units.xlsx.gz',
    ],
  ])('%s is read like what it holds', async (_, content, name) => {
    expect(await readFile({ name, bytes: content })).toMatchObject({ ok: true, value: { name: 'units', rows: 1 } });
  });

  test.each<[string, Uint8Array, string]>([
    ['a zip in a zip', zip({ 'a.csv': zip({ 'b.csv': bytes(CSV) }) }), 'file_nested'],
    ['only a zip in a zip', zip({ 'a.zip': zip({ 'b.csv': bytes(CSV) }) }), 'file_nested'],
    ['gzip in gzip', gzip(gzip(bytes(CSV))), 'file_nested'],
    ['no table inside', zip({ 'a.pdf': bytes('x') }), 'archive_none'],
    ['a cut gzip', gzip(bytes(CSV.repeat(50))).slice(0, -9), 'file_packed_damaged'],
    ['a cut zip', zip({ 'a.csv': bytes(CSV.repeat(50)) }).slice(0, -30), 'file_packed_damaged'],
    ['a bomb of blanks', zip({ 'a.csv': bytes(' '.repeat(3 << 20)) }), 'file_bomb'],
    ['a gzip of a hundred megabytes of nothing', gzip(new Uint8Array(100 << 20)), 'file_bomb'],
    ['a gzip that declares four gigabytes', Uint8Array.from([...gzip(bytes(CSV)).slice(0, -4), 255, 255, 255, 255]), 'file_packed_damaged'],
    [
      'a gzip that holds more than it declares',
      Uint8Array.from([...gzip(bytes(CSV.repeat(9))).slice(0, -4), 9, 0, 0, 0]),
      'file_packed_damaged',
    ],
    ['a workbook that is a bomb', workbook([{ name: 'A', xml: ' '.repeat(3 << 20) }]), 'file_bomb'],
    [
      'a workbook that declares a document type',
      workbook([{ name: 'A', xml: '<!DOCTYPE x [<!ENTITY a "b">]><sheetData/>' }]),
      'workbook_damaged',
    ],
    ['a workbook cut in a sheet', workbook([{ name: 'A', xml: '<sheetData><row><c' }]), 'workbook_damaged'],
  ])('%s is refused', async (_, content, code) => expect(await refused(content)).toEqual([code]));

  test('an archive of several tables is for the desk', async () => {
    const many = zip({ 'units.csv': bytes(CSV), 'events.csv': bytes('a,b\n1,2\n') });
    const outcome = await openFile({ name: 'goi.zip', bytes: many });
    expect(outcome.ok && outcome.value.parts.map((p) => p.name)).toEqual(['units.csv', 'events.csv']);
    expect((await readFile({ name: 'units.zip', bytes: many })).problems).toMatchObject([{ code: 'archive_many', params: { files: 2 } }]);
  });
});

describe('shapes beyond measure', () => {
  test('a line without an end', async () => {
    const line = new Uint8Array((16 << 20) + 2).fill(97);
    expect(await refused(line)).toEqual(['file_line_long']);
    expect((await readFile({ name: 'units.csv', bytes: line })).problems.map((p) => p.code)).toEqual(['file_line_long']);
  });
  test('four hundred megabytes of one line, before anything is copied', async () => {
    const line = new Uint8Array(400 << 20).fill(97);
    const before = process.memoryUsage().arrayBuffers;
    expect(await refused(line)).toEqual(['file_line_long']);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1 << 20);
  });
  test('millions of blank lines', async () => {
    expect(await refused(new Uint8Array(3_000_000).fill(10))).toEqual(['file_empty']);
    const blanks = new Uint8Array(3_000_000).fill(10);
    blanks.set(bytes('a,b\n1,2'));
    expect(await refused(blanks)).toEqual(['file_cells']);
  });
  test('lone quotes cost no cell and no patience', async () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => (i % 7 === 0 ? `"${i},x` : `${i},"x`));
    const outcome = await openFile({ name: 'a.csv', bytes: bytes(`a,b\n${rows.join('\n')}\n`) });
    expect(outcome.ok && outcome.value.parts[0]!.grid.rows.length).toBeGreaterThan(20_000);
    expect(outcome.problems.every((p) => p.code === 'quote_open' || p.code === 'text_after_quote')).toBe(true);
  });
  test('5,000 columns are read, 20,000 refused', async () => {
    const row = (width: number) => Array.from({ length: width }, (_, i) => `c${i}`).join(',');
    const outcome = await openFile({ name: 'a.csv', bytes: bytes(`${row(5000)}\n${row(5000)}\n`) });
    expect(outcome.ok && outcome.value.parts[0]!.grid.width).toBe(5000);
    expect(await refused(bytes(`${row(20_000)}\n`))).toEqual(['file_columns']);
  });
  test('a cell far to the right costs nothing, one beyond the last column is refused', async () => {
    const cell = (ref: string) =>
      workbook([{ name: 'A', xml: `<sheetData><row r="1048576"><c r="${ref}"><v>1</v></c></row></sheetData>` }]);
    expect(await refused(cell('XFD1048576'))).toEqual([]);
    expect(await refused(cell('ZZZ1'))).toEqual(['file_bomb']);
  });
});

describe('damaged text', () => {
  test('bytes and NULs that are no text have their line', async () => {
    const content = Uint8Array.from([...bytes('Đơn vị,b\nVụ Hợp tác quốc tế,1\n'), 0xff, ...bytes(',2\n\0x,3\n')]);
    const { problems } = await openFile({ name: 'a.csv', bytes: content });
    expect(problems.map((p) => [p.code, p.line])).toEqual([
      ['text_damaged', 3],
      ['text_nul', 4],
    ]);
  });
  test('capitals of an ABC font are told', async () => {
    const text = 'a;b\nBé T\u00ad PH\u00b8P;1\n\u00a7\u00acn v\u00de;V\u00f4 h\u00eep t\u00b8c qu\u00e8c t\u00d5\n';
    const { problems } = await openFile({ name: 'a.csv', bytes: Uint8Array.from(text, (letter) => letter.charCodeAt(0)) });
    expect(problems.map((p) => p.code)).toEqual(['encoding_other', 'text_capitals']);
  });
});

test('whatever happens to a file on its way, it is read or named', async () => {
  const files = [BOOK, bytes(CSV), zip({ 'units.csv': bytes(CSV) })];
  const damage = fc.record({
    file: fc.constantFrom(...files),
    cut: fc.nat(),
    at: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ file, cut, at }) => {
      const content = file.slice(0, cut % 3 === 0 ? cut % (file.length + 1) : file.length);
      for (const [place, byte] of at) if (content.length > 0) content[place % content.length] = byte;
      const outcome = await openFile({ name: 'units.csv', bytes: content });
      expect(outcome.ok || outcome.problems.some((p) => p.severity === 'error')).toBe(true);
    }),
    { numRuns: 300 },
  );
});
