import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playwrightOutcome, vitestOutcome } from '../../src/cli/house/results.mjs';

const folder = mkdtempSync(join(tmpdir(), 'results-'));
function report(content: unknown): string {
  const path = join(folder, `${Math.random()}.json`);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('counts come from the reports', () => {
  expect(vitestOutcome(report({ numPassedTests: 5, numFailedTests: 2 }), 1)).toEqual({ passed: 5, failed: 2 });
  expect(playwrightOutcome(report({ stats: { expected: 3, flaky: 1, unexpected: 0 } }), 0)).toEqual({ passed: 4, failed: 0 });
});

test('a runner that crashed, or ran nothing, has not passed', () => {
  expect(vitestOutcome(join(folder, 'none.json'), 0)).toMatchObject({ failed: 1 });
  expect(vitestOutcome(report({ numPassedTests: 0, numFailedTests: 0 }), 0)).toMatchObject({ failed: 1 });
  expect(vitestOutcome(report({ numPassedTests: 5, numFailedTests: 0 }), 1)).toMatchObject({ passed: 5, failed: 1 });
  expect(playwrightOutcome(report({ stats: { expected: 3, unexpected: 0 } }), 1)).toMatchObject({ failed: 1 });
});

test('what failed is named, with the beginning of what it said', () => {
  const assertionResults = [
    { status: 'failed', fullName: 'sums › add up', failureMessages: ['\u001B[31mexpected 1\u001B[39m\nto be 2\n at x'] },
    { status: 'passed', fullName: 'sums › stay' },
  ];
  const vitest = report({ numPassedTests: 1, numFailedTests: 1, testResults: [{ name: 'sums.test.ts', assertionResults }] });
  expect(vitestOutcome(vitest, 1).failures).toEqual(['sums.test.ts › sums › add up: expected 1 to be 2  at x']);
  const spec = { ok: false, file: 'a.spec.ts', title: 'opens', tests: [{ results: [{ error: { message: 'no button' } }] }] };
  const playwright = report({ stats: { expected: 0, unexpected: 1 }, suites: [{ suites: [{ specs: [spec] }] }] });
  expect(playwrightOutcome(playwright, 1).failures).toEqual(['a.spec.ts › opens: no button']);
});
