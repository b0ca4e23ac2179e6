import { expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem';
import { quality } from '../../src/domain/quality';

const problem = (code: string, severity: Problem['severity'], count: number): Problem => ({ code, severity, count });

test('an error counts whole, a warning half, a notice not at all', () => {
  expect(quality(100, [])).toBe(100);
  expect(quality(100, [problem('C06', 'error', 2), problem('C07', 'warning', 4), problem('C25', 'notice', 90)])).toBe(96);
});

test('never below zero, and no rows are not judged', () => {
  expect(quality(3, [problem('C01', 'error', 50)])).toBe(0);
  expect(quality(0, [problem('C01', 'error', 1)])).toBeNull();
});
