import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { tableContract } from '../../src/domain/contract';
import type { Problem } from '../../src/domain/problem';
import { records, type Table } from '../../src/domain/table';
import { problemText } from '../../src/i18n/problems';
import { readFile } from '../../src/ingest/read';

const bytes = (text: string) => new TextEncoder().encode(text);
const HEAD = 'unit_id,parent_unit_id,name_vi,name_en,abbr,kind,province_code,valid_from,valid_to,reports_htqt,staff_count';
const GOOD = 'VHTQT,BTP,Vụ Hợp tác quốc tế,,VHTQT,vu,,2008-01-01,,true,32';

async function read(content: string | Uint8Array, name = 'units.csv') {
  const outcome = await readFile({ name, bytes: typeof content === 'string' ? bytes(content) : content });
  for (const problem of outcome.problems) {
    for (const lang of ['vi', 'en'] as const) {
      const text = problemText(problem, lang);
      expect(text, problem.code).not.toBeNull();
      expect(`${text?.what} ${text?.mend}`, problem.code).not.toMatch(/[{}]/);
    }
  }
  return outcome;
}
const rows = async (content: string | Uint8Array, name?: string) => {
  const outcome = await read(content, name);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return records(outcome.value.table as Table);
};
const codes = (problems: readonly Problem[]) => problems.map((p) => p.code);
const refused = async (content: string | Uint8Array, name?: string) => {
  const outcome = await read(content, name);
  expect(outcome.ok).toBe(false);
  return codes(outcome.problems);
};

test('a clean file becomes a table without a word', async () => {
  const outcome = await read(`${HEAD}\n${GOOD}\n`);
  expect(outcome).toMatchObject({ ok: true, problems: [], value: { name: 'units', file: 'units.csv', format: 'csv', rows: 1 } });
  expect(await rows(`${HEAD}\n${GOOD}\n`)).toEqual([
    {
      unit_id: 'VHTQT',
      parent_unit_id: 'BTP',
      name_vi: 'Vụ Hợp tác quốc tế',
      name_en: null,
      abbr: 'VHTQT',
      kind: 'vu',
      province_code: null,
      valid_from: '2008-01-01',
      valid_to: null,
      reports_htqt: true,
      staff_count: 32,
      _row: 1,
      _line: 2,
    },
  ]);
});

test('the hash is that of the bytes', async () => {
  const outcome = await read(HEAD);
  expect(outcome.ok && outcome.value.sha256).toBe(createHash('sha256').update(HEAD).digest('hex'));
});

test('a header alone is an empty table', async () => {
  const outcome = await read(HEAD);
  expect(outcome).toMatchObject({ ok: true, value: { rows: 0 }, problems: [] });
});

describe('names of files', () => {
  test.each(['Đơn vị.csv', 'don vi.csv', 'C:\\xuat\\units.csv', 'a/b/UNITS.CSV', 'units (2).csv', 'Don_vi.txt'])(
    '%s is the units',
    async (name) => {
      expect((await read(HEAD, name)).ok).toBe(true);
    },
  );
  test('another name is told', async () => expect(await refused(HEAD, 'người.csv')).toEqual(['file_unknown']));
});

describe('encodings', () => {
  const text = `${HEAD}\n${GOOD}\n`;
  const wide = (little: boolean) => {
    const out = new Uint8Array(2 + text.length * 2);
    const view = new DataView(out.buffer);
    view.setUint16(0, 0xfeff, little);
    for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), little);
    return out;
  };
  test.each([
    ['UTF-8 with a mark', bytes(`\uFEFF${text}`)],
    ['UTF-16 little-endian', wide(true)],
    ['UTF-16 big-endian', wide(false)],
    ['UTF-16 without a mark', wide(true).slice(2)],
    ['decomposed letters', bytes(text.normalize('NFD'))],
  ])('%s', async (_, content) => expect((await rows(content))[0]?.['name_vi']).toBe('Vụ Hợp tác quốc tế'));

  test('windows-1258 is read, composed and told', async () => {
    // "Bộ Tư pháp": B, ô + dot below, T, ư, p, h, a + acute, p
    const name = [0x42, 0xf4, 0xf2, 0x20, 0x54, 0xfd, 0x20, 0x70, 0x68, 0x61, 0xec, 0x70];
    const content = new Uint8Array([...bytes(`${HEAD}\nBTP,,`), ...name, ...bytes(',,,bo,,2008-01-01,,false,\n')]);
    const outcome = await read(content);
    expect(codes(outcome.problems)).toEqual(['encoding_other']);
    expect((await rows(content))[0]?.['name_vi']).toBe('Bộ Tư pháp');
  });

  test('TCVN3 is read, and told', async () => {
    const content = new Uint8Array([
      ...bytes(`${HEAD}\nBTP,,`),
      0x42,
      0xe9,
      0x20,
      0x54,
      0xad,
      0x20,
      0x70,
      0x68,
      0xb8,
      0x70,
      0xae,
      0xb5,
      0xb6,
      ...bytes(',,,bo,,2008-01-01,,false,\n'),
    ]);
    expect((await rows(content))[0]?.['name_vi']).toBe('Bộ Tư phápđàả');
    expect(codes((await read(content)).problems)).toEqual(['encoding_unsure']);
  });
});

describe('headers', () => {
  const VN = 'Mã đơn vị;Đơn vị cấp trên;TEN DON VI;Tên viết tắt;Loại đơn vị;Hiệu lực từ ngày;Thuộc diện báo cáo HTQT';
  test('Vietnamese titles, semicolons, dd/mm/yyyy and có', async () => {
    const found = await rows(`${VN}\nVHTQT;BTP;Vụ Hợp tác quốc tế;HTQT;vu;01/01/2008;Có\n`);
    expect(found[0]).toMatchObject({
      unit_id: 'VHTQT',
      name_vi: 'Vụ Hợp tác quốc tế',
      valid_from: '2008-01-01',
      reports_htqt: true,
      staff_count: null,
    });
  });
  test('English titles', async () => {
    const titles = tableContract('units')!.fields.map((f) => f.title.en);
    expect(await rows(`${titles.join(',')}\n${GOOD}\n`)).toMatchObject([{ unit_id: 'VHTQT', reports_htqt: true, staff_count: 32 }]);
  });
  test('lines above the header are passed over and told', async () => {
    const outcome = await read(`BỘ TƯ PHÁP\nDanh sách đơn vị,,,\n${HEAD}\n${GOOD}\n`);
    expect(codes(outcome.problems)).toEqual(['preamble_skipped']);
    expect(outcome.ok && (outcome.value.table as Table).columns.at(-1)?.values).toEqual([4]);
  });
  test('unknown, doubled and absent columns are told', async () => {
    const outcome = await read(`${HEAD.replace('staff_count', 'ghi chú')},abbr\n${GOOD},X\n`);
    expect(codes(outcome.problems).sort()).toEqual(['column_absent', 'column_twice', 'column_unknown']);
    expect(outcome.ok && records(outcome.value.table as Table)[0]).toMatchObject({ abbr: 'VHTQT', staff_count: null });
  });
  test('a required column that is not there', async () => {
    const outcome = await read('unit_id,name_vi\nA,B\n');
    expect(outcome.ok).toBe(false);
    expect(outcome.problems.filter((p) => p.code === 'column_missing').map((p) => p.column)).toEqual([
      'kind',
      'valid_from',
      'reports_htqt',
    ]);
  });
  test('no header at all', async () => expect(await refused('1,2,3\n4,5,6\n')).toEqual(['header_unknown']));
  test('5,000 columns', async () => {
    const extra = Array.from({ length: 5000 }, (_, i) => `c${i}`).join(',');
    const outcome = await read(`${HEAD},${extra}\n${GOOD},${'x,'.repeat(4999)}x\n`);
    expect(outcome).toMatchObject({ ok: true, value: { rows: 1 } });
    expect(outcome.problems).toHaveLength(1);
    expect(outcome.problems[0]).toMatchObject({ code: 'column_unknown', params: { columns: 5000 } });
  });
});

describe('rows', () => {
  test('a row that cannot be read is listed with line, column and value; the others stay', async () => {
    const outcome = await read(
      `${HEAD}\n${GOOD}\nA,,"two\nlines",,,vu,,2020-02-30,,true,1\nB,,b,,,vu,,2020-01-01,,true,many\n,,c,,,vu,,2020-01-01,,true,1\n${GOOD.replace('VHTQT', 'Z')}\n`,
    );
    expect(outcome.problems).toEqual([
      { code: 'value_required', severity: 'error', table: 'units', file: 'units.csv', row: 4, line: 6, column: 'unit_id', count: 1 },
      {
        code: 'value_date',
        severity: 'error',
        table: 'units',
        file: 'units.csv',
        row: 2,
        line: 3,
        column: 'valid_from',
        value: '2020-02-30',
        count: 1,
      },
      {
        code: 'value_number',
        severity: 'error',
        table: 'units',
        file: 'units.csv',
        row: 3,
        line: 5,
        column: 'staff_count',
        value: 'many',
        count: 1,
      },
    ]);
    expect(outcome.ok && records(outcome.value.table as Table).map((r) => [r['unit_id'], r['_row'], r['_line']])).toEqual([
      ['VHTQT', 1, 2],
      ['Z', 5, 7],
    ]);
  });
  test('short and long rows', async () => {
    const outcome = await read(`${HEAD}\n${GOOD}\nA,,b\n${GOOD},extra\n${GOOD},,\n`);
    expect(outcome.problems.map((p) => [p.code, p.line])).toEqual([
      ['row_short', 3],
      ['row_long', 4],
    ]);
    expect(outcome.ok && outcome.value.rows).toBe(2);
  });
  test('rows of commas alone are blank lines', async () => {
    const outcome = await read(`${HEAD}\n,,,,,,,,,,\n${GOOD}\n,,,\n`);
    expect(outcome).toMatchObject({ ok: true, value: { rows: 1 }, problems: [] });
  });
  test('very many bad rows are listed up to a hundred, and counted', async () => {
    const bad = 'A,,b,,,vu,,never,,true,1\n'.repeat(1000);
    const { problems } = await read(`${HEAD}\n${bad}`);
    expect(problems).toHaveLength(101);
    expect(problems.reduce((sum, p) => sum + p.count, 0)).toBe(1000);
  });
  test('limits are told, the row stays', async () => {
    const outcome = await read('project_id,unit_id,role,share_pct\nD1,A,chu_du_an,120\n', 'project_units.csv');
    expect(outcome.problems).toMatchObject([{ code: 'value_range', severity: 'warning', row: 1, line: 2, value: '120' }]);
    expect(outcome.ok && outcome.value.rows).toBe(1);
  });
});

describe('files that are none', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'file_empty'],
    ['blanks', ' \n\n', 'file_empty'],
    ['a mark alone', '\uFEFF', 'file_empty'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'file_packed_damaged'],
    ['Parquet letters and no more', bytes('PAR1'), 'parquet_damaged'],
    ['random bytes', Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251), 'header_unknown'],
  ])('%s', async (_, content, code) => {
    const found = await refused(content);
    expect(found.some((c) => c === code || (code === 'header_unknown' && c === 'encoding_unsure'))).toBe(true);
  });
});

describe('secrecy stamps', () => {
  test.each(['MẬT', 'Tối mật', '(TUYỆT MẬT)', 'Độ mật: Mật', 'Văn bản thuộc độ Tối mật'])('%s above the table', async (stamp) => {
    expect(await refused(`${stamp}\n${HEAD}\n${GOOD}\n`)).toEqual(['file_secret']);
  });
  test('in a note below', async () => expect(await refused(`${HEAD}\n${GOOD}\nMật,,,,,,,,,,\n`)).toEqual(['file_secret']));
  test('words that only sound like one', async () => {
    expect(
      (await read(`Danh sách đơn vị làm công tác bảo mật\n${HEAD}\n${GOOD.replace('Vụ Hợp tác quốc tế', 'Phòng Bí mật nhà nước')}\n`)).ok,
    ).toBe(true);
  });
});
