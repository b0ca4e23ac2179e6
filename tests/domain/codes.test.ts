import { expect, test } from 'vitest';
import { codeLabel, codesOf } from '../../src/domain/codes';
import { contract } from '../../src/domain/contract';

test('every code a column may hold has a label in both languages', () => {
  const fields = contract.flatMap((t) => t.fields).filter((f) => f.codeList !== null);
  expect(fields.length).toBeGreaterThan(30);
  for (const field of fields)
    for (const code of field.codes) expect(codeLabel(field.codeList ?? '', code), `${field.codeList} ${code}`).toBeDefined();
});

test('labels with a comma are whole', () => {
  expect(codeLabel('unit_kind', 'bao_chi')).toEqual({ vi: 'Báo, tạp chí', en: 'Press' });
  expect(codeLabel('unit_kind', 'vu')?.vi).toBe('Vụ');
  expect(codeLabel('unit_kind', 'nope')).toBeUndefined();
  expect(codesOf('unit_kind')[0]).toBe('bo');
});
