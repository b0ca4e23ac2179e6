import { expect, test } from 'vitest';
import { fold } from '../../src/domain/fold';

test.each([
  ['Vốn viện trợ giải ngân', 'von vien tro giai ngan'],
  ['ĐOÀN RA, Đoàn vào', 'doan ra doan vao'],
  ['Thanh Hoá', 'thanh hoa'],
  ['  Tỷ lệ\u00a0(%) ', 'ty le %'],
  ['Vốn viện trợ'.normalize('NFD'), 'von vien tro'],
  ['', ''],
])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));
