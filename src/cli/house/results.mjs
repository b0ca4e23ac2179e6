import { readFileSync, rmSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, note?: string, failures?: readonly string[] }} Outcome */

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
  const files = /** @type {any[]} */ (report?.testResults ?? []);
  const failures = files.flatMap((file) => [
    ...(file.message ? [`${file.name}: ${head(file.message)}`] : []),
    .../** @type {any[]} */ (file.assertionResults ?? [])
      .filter((test) => test.status === 'failed')
      .map((test) => `${file.name} › ${test.fullName}: ${head(test.failureMessages?.[0])}`),
  ]);
  return { ...outcome(exitCode, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0), ...named(failures) };
}

/** @param {readonly string[]} failures @returns {Pick<Outcome, 'failures'>} */
const named = (failures) => (failures.length === 0 ? {} : { failures });

/**
 * The first lines of a message, without the colours of a terminal.
 * @param {unknown} message
 */
const head = (message) =>
  (typeof message === 'string' ? message : '')
    // oxlint-disable-next-line no-control-regex
    .replace(/\u001b\[[\d;]*m/g, '')
    .split('\n')
    .slice(0, 3)
    .join(' ')
    .slice(0, 400);

/**
 * The tests of a suite, and of the suites in it, that did not do as expected.
 * @param {any} suite
 * @returns {string[]}
 */
function unexpected(suite) {
  const own = /** @type {any[]} */ (suite.specs ?? [])
    .filter((spec) => !spec.ok)
    .map((spec) => `${spec.file} › ${spec.title}: ${head(spec.tests?.[0]?.results?.[0]?.error?.message)}`);
  return [...own, .../** @type {any[]} */ (suite.suites ?? []).flatMap(unexpected)];
}

/**
 * Reads Playwright's JSON report. A test that passed only when repeated counts as passed.
 * @param {string} path
 * @param {number} exitCode
 */
export function playwrightOutcome(path, exitCode) {
  const report = read(path);
  const stats = report?.stats;
  const failures = /** @type {any[]} */ (report?.suites ?? []).flatMap(unexpected);
  return { ...outcome(exitCode, (stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected ?? 0), ...named(failures) };
}

/** @param {string} path */
export function forget(path) {
  rmSync(path, { force: true });
}
