import { readFileSync, rmSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, note?: string }} Outcome */

/**
 * @param {string} path
 * @returns {any}
 */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * The counts of a finished runner. A runner that crashed, or found nothing to run, has failed.
 * @param {number} exitCode
 * @param {number} passed
 * @param {number} failed
 * @returns {Outcome}
 */
export function outcome(exitCode, passed, failed) {
  if (passed + failed === 0) return { passed, failed: 1, note: 'the runner ran no test' };
  if (exitCode !== 0 && failed === 0) return { passed, failed: 1, note: `the runner ended with code ${exitCode}` };
  return { passed, failed };
}

/**
 * Reads Vitest's JSON report.
 * @param {string} path
 * @param {number} exitCode
 */
export function vitestOutcome(path, exitCode) {
  const report = read(path);
  return outcome(exitCode, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0);
}

/**
 * Reads Playwright's JSON report. A test that passed only when repeated counts as passed.
 * @param {string} path
 * @param {number} exitCode
 */
export function playwrightOutcome(path, exitCode) {
  const stats = read(path)?.stats;
  return outcome(exitCode, (stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected ?? 0);
}

/** @param {string} path */
export function forget(path) {
  rmSync(path, { force: true });
}
