import { expect, test } from 'vitest';
import { plainlyNamed, sorted } from '../../../src/ui/parts/dropped';

test('a name is what is seen of it, and its content stays', async () => {
  const file = new File(['a,b'], 'bao cao\u202Egnp.csv\u0000', { lastModified: 7 });
  const plain = plainlyNamed(file);
  expect([plain.name, plain.lastModified, await plain.text()]).toEqual(['bao caognp.csv', 7, 'a,b']);
  const fine = new File([], 'Báo cáo – quý II (1).xlsx');
  expect(plainlyNamed(fine)).toBe(fine);
});

test('what a folder holds besides tables is named: papers, hidden files, what Excel leaves beside an open workbook', () => {
  const files = ['units.csv', 'README.md', 'ảnh.jpg', '.DS_Store', '._units.csv', '~$quý 3.xlsx', 'Thumbs.db', 'goi.thuocdo', 'cu.xls'].map((name) => new File([], name));
  const { tables, others } = sorted(files);
  expect([tables.map((f) => f.name), others.map((f) => f.name)]).toEqual([
    ['units.csv', 'goi.thuocdo', 'cu.xls'],
    ['README.md', 'ảnh.jpg', '.DS_Store', '._units.csv', '~$quý 3.xlsx', 'Thumbs.db'],
  ]);
});
