import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/compare';
import type { Comparison } from '../../src/domain/difference';
import { HARD } from '../support/folder';
import { evaluate, folder, SMALL } from './run';

async function run(...argv: readonly string[]) {
  let out = '';
  let err = '';
  const code = await main(argv, { out: (text) => (out += text), err: (text) => (err += `${text}\n`) });
  return { code, out, err };
}

const LATER = {
  ...SMALL,
  'agreements.csv': SMALL['agreements.csv'].replace(
    'V4,Bốn,thoa_thuan,bo,song_phuong,B,2023-12-31',
    'V4,Bốn,thoa_thuan,bo,song_phuong,B,2024-12-31',
  ),
};

test('two small folders, in words and as a file', async () => {
  const [before, after] = [folder(SMALL), folder(LATER)];
  const { code, out } = await run(before, after, '--as-of', '2025-06-30', '--indicator', 'O01');
  expect(code).toBe(0);
  expect(out.replaceAll('\u00a0', ' '))
    .toBe(`So với bản trước, 1 trong 1 chỉ số đổi; lớn nhất: Văn kiện ký kết 2023 từ 1 thành 0 (−1: 1 dòng đổi ngày).
O01  Văn kiện ký kết 2023 từ 1 thành 0 (−1: 1 dòng đổi ngày)
O01  Văn kiện ký kết 2024 từ 3 thành 4 (+1: 1 dòng đổi ngày)
Bảng:
  agreements: 0 dòng thêm, 0 dòng bỏ, 1 dòng sửa, 4 dòng như cũ
`);
  const csv = await run(
    before,
    after,
    '--as-of',
    '2025-06-30',
    '--indicator',
    'o01',
    '--period',
    '2024',
    '--format',
    'csv',
    '--lang',
    'en',
  );
  expect(
    csv.out
      .split('\r\n')
      .slice(1, 3)
      .map((line) => line.split(',').slice(3)),
  ).toEqual([
    ['2024', '', 'Total', '3', '4', '1', '1 row re-dated', '1', '1', '', '1', '0'],
    ['2024', 'B', 'Vụ B', '1', '2', '1', '1 row re-dated', '1', '1', '', '1', '0'],
  ]);
  expect((await run(before, before, '--as-of', '2025-06-30', '--lang', 'en')).out).toBe('No row differs from the version before.\n');
});

test('the numbers are those of the other command, folder by folder', async () => {
  const after = folder({});
  cpSync(HARD, after, { recursive: true });
  const path = join(after, 'enrolments.csv');
  const lines = readFileSync(path, 'utf8').split('\n');
  writeFileSync(
    path,
    lines
      .filter((line) => !line.startsWith('EN-FULL-B,'))
      .join('\n')
      .replace('P-CHI,VMA,,', 'P-CHI,VMA,nu,'),
  );
  const ask = ['--period', '2024', '--as-of', '2025-10-20'];
  const { code, out } = await run(HARD, after, ...ask, '--format', 'json');
  expect(code).toBe(0);
  const found = JSON.parse(out) as Comparison;
  expect(found.tables).toMatchObject([{ table: 'enrolments', removed: 1, changed: 1, columns: { sex: 1 } }]);
  const told = async (data: string) => (await evaluate('--data', data, ...ask)).result().answers;
  const [was, now] = [await told(HARD), await told(after)];
  const value = (answers: typeof was, id: string) => answers.find((a) => a.id === id)!.total;
  for (const { id } of was) {
    const move = found.moves.find((m) => m.indicator === id)?.total;
    const [a, b] = [value(was, id), value(now, id)];
    expect(move?.before.value ?? a.value, id).toBeCloseTo(a.value ?? NaN, 9);
    expect(move?.after.value ?? a.value, id).toBeCloseTo(b.value ?? NaN, 9);
  }
  expect(found.moves.map((m) => m.indicator)).toEqual(expect.arrayContaining(['O06', 'O07', 'O08', 'O09']));
});

test.each([
  [[], 'BEFORE AFTER'],
  [['a', 'b'], '--as-of'],
  [['a', 'b', '--as-of', '30/6/2025'], '30/6/2025'],
  [['a', 'b', '--as-of', '2025-06-30', '--format', 'xml'], '--format xml'],
  [['/nowhere', 'b', '--as-of', '2025-06-30'], '/nowhere'],
])('%j is refused with a sentence', async (argv, said) => {
  const { code, out, err } = await run(...argv);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(said);
});

test('a period and an indicator that nobody knows', async () => {
  const data = folder(SMALL);
  expect((await run(data, data, '--as-of', '2025-06-30', '--period', '1900')).err).toContain('1900');
  expect((await run(data, data, '--as-of', '2025-06-30', '--indicator', 'X99')).err).toContain('X99');
});
