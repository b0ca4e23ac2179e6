import { parse } from 'valibot';
import { expect, test } from 'vitest';
import { addressSchema, DEFAULTS } from '../../src/app/address';
import { parseQuery, writeQuery } from '../../src/app/query-text';

test('an empty address asks the defaults', () => {
  expect(parse(addressSchema, {})).toEqual({
    ...DEFAULTS,
    p: undefined,
    from: undefined,
    to: undefined,
    u: undefined,
    pt: undefined,
    asof: undefined,
    lang: undefined,
  });
});

test('parts that make no sense fall back one by one; the rest stays', () => {
  const scope = parse(addressSchema, parseQuery('?p=2025&cmp=&cur=EUR&asof=yesterday&u=<script>&view=was'));
  expect(scope).toMatchObject({ p: '2025', cmp: 'yoy', cur: 'VND', asof: undefined, u: undefined, view: 'was' });
});

test('values stay text on the way in and out', () => {
  expect(parseQuery('?p=2026&u=007')).toEqual({ p: '2026', u: '007' });
  expect(writeQuery({ p: '2026', u: undefined, asof: '2026-09-14', q: 'giải ngân' })).toBe(
    '?p=2026&asof=2026-09-14&q=gi%E1%BA%A3i+ng%C3%A2n',
  );
  expect(writeQuery({ u: undefined })).toBe('');
  expect(parseQuery(writeQuery({ q: 'a&b=c' }))).toEqual({ q: 'a&b=c' });
});

test('what is compared goes round through the address and stays readable', () => {
  for (const cmp of ['prev', 'none', 'base:2020', '2024M9', '2024-01-01..2024-06-30']) {
    const text = writeQuery({ cmp });
    expect(text).toBe(`?cmp=${cmp}`);
    expect(parse(addressSchema, parseQuery(text)).cmp).toBe(cmp);
  }
  expect(parse(addressSchema, { cmp: 'x'.repeat(65) }).cmp).toBe('yoy');
  expect(parse(addressSchema, { cmp: 'năm nào đó' }).cmp).toBe('năm nào đó');
});
