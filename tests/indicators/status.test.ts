import { describe, expect, test } from 'vitest';
import { type Facts, isPartial, statusOf } from '../../src/indicators/status';
import type { Coverage } from '../../src/indicators/coverage';

const filed: Coverage = { owed: 20, due: 20, filed: 20, filedDue: 20 };
const none: Coverage = { owed: 20, due: 20, filed: 0, filedDue: 0 };
const some: Coverage = { owed: 20, due: 20, filed: 18, filedDue: 18 };
const early: Coverage = { owed: 20, due: 0, filed: 1, filedDue: 0 };
const noRow: Coverage = { owed: 0, due: 0, filed: 0, filedDue: 0 };
const facts = (of: Partial<Facts>): Facts => ({
  value: 42,
  ratio: false,
  additive: true,
  n: 100,
  missing: 0,
  open: false,
  coverage: filed,
  ...of,
});
const rate = (of: Partial<Facts>) => facts({ ratio: true, additive: false, ...of });

describe('status', () => {
  test.for<[string, Facts]>([
    ['ok', facts({})],
    ['partial', facts({ open: true })],
    ['partial', facts({ coverage: some })],
    ['ok', facts({ coverage: { owed: 20, due: 20, filed: 19, filedDue: 19 } })],
    ['ok', facts({ coverage: noRow })],
    ['small_n', facts({ n: 9, value: 9 })],
    ['small_n', facts({ n: 9, value: 9, open: true })],
    ['ok', facts({ n: 10, value: 10 })],
    ['nil', facts({ value: 0, n: 0 })],
    ['missing', facts({ value: 0, n: 0, coverage: none })],
    ['missing', facts({ value: 0, n: 0, coverage: noRow })],
    ['partial', facts({ value: 0, n: 0, coverage: some })],
    ['partial', facts({ value: 0, n: 0, coverage: early })],
    ['nil', facts({ value: 0, n: 0, open: true })],
    ['nil', facts({ value: null, n: 0 })],
    ['missing', facts({ value: null, n: 0, coverage: none })],
    ['missing', facts({ value: null, n: 0, missing: 3 })],
    ['ok', facts({ value: 0, n: 50 })],
    ['small_n', facts({ value: 0, n: 3 })],
    ['nil', facts({ value: 0, n: 0, missing: 5 })],
    ['na', rate({ value: null, n: 0 })],
    ['na', rate({ value: null, n: 4, coverage: none })],
    ['missing', rate({ value: null, n: 0, coverage: none })],
    ['small_n', rate({ value: 0, n: 4 })],
    ['ok', rate({ value: 0, n: 40 })],
    ['na', facts({ value: null, n: 0, additive: false })],
  ])('%s: %o', ([status, given]) => expect(statusOf(given)).toBe(status));

  test('partial is told beside it, whatever the status is', () => {
    expect(isPartial({ open: false, coverage: filed })).toBe(false);
    expect(isPartial({ open: true, coverage: filed })).toBe(true);
    expect(isPartial({ open: false, coverage: some })).toBe(true);
    expect(isPartial({ open: false, coverage: early })).toBe(false);
  });
});
