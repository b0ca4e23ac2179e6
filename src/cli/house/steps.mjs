import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { writeCssTypes } from './css-types.mjs';
import { forget, playwrightOutcome, vitestOutcome } from './results.mjs';
import { cache, runPackage } from './run.mjs';

/** @typedef {import('./results.mjs').Outcome} Outcome */
/** @typedef {readonly [name: string, step: () => Promise<Outcome>]} Step */

const results = join(cache, 'results');

/** @param {number} code @returns {Outcome} a step that is one check */
const one = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** @type {Step} */
export const types = [
  'types',
  async () => {
    writeCssTypes();
    return one(await runPackage('typescript/bin/tsc', ['-p', '.']));
  },
];

/** @type {Step} */
export const lint = ['lint', async () => one(await runPackage('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']))];

/** @type {Step} */
export const deadCode = ['dead code', async () => one(await runPackage('knip/bin/knip.js', ['--no-progress']))];

/**
 * @param {'node' | 'packs' | 'browser'} project of vite.config.ts
 * @param {string} name
 * @returns {Step}
 */
function vitest(project, name) {
  return [
    name,
    async () => {
      mkdirSync(results, { recursive: true });
      const report = join(results, `${project}.json`);
      forget(report);
      const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      return vitestOutcome(report, await runPackage('vitest/vitest.mjs', args));
    },
  ];
}

export const unit = vitest('node', 'layer rules and unit tests');
export const packs = vitest('packs', 'tests on whole packs');
export const component = vitest('browser', 'browser tests');

/** @type {Step} */
export const bundle = ['build', async () => one((await build()) ? 0 : 1)];

/** @type {Step} */
export const endToEnd = [
  'budgets and end to end',
  async () => {
    const report = join(results, 'e2e.json');
    forget(report);
    const args = ['test', '--config', 'tests/e2e/playwright.config.ts'];
    return playwrightOutcome(report, await runPackage('@playwright/test/cli.js', args, { PLAYWRIGHT_JSON_OUTPUT_NAME: report }));
  },
];

/**
 * Runs the steps one after the other, all of them, and says what each came to.
 * @param {readonly Step[]} steps
 * @returns {Promise<Outcome>}
 */
export async function runSteps(steps) {
  /** @type {{ name: string, outcome: Outcome, seconds: number }[]} */
  const done = [];
  for (const [name, step] of steps) {
    console.log(`\n── ${name}`);
    const started = Date.now();
    const outcome = await step().catch((/** @type {unknown} */ error) => ({ passed: 0, failed: 1, note: String(error) }));
    done.push({ name, outcome, seconds: (Date.now() - started) / 1000 });
  }
  const failures = done.flatMap(({ outcome }) => outcome.failures ?? []);
  console.log(['', ...failures.map((failure) => `✗ ${failure}`)].join('\n'));
  for (const { name, outcome, seconds } of done) {
    const note = outcome.note ? `  (${outcome.note})` : '';
    console.log(
      `${outcome.failed === 0 ? '✓' : '✗'} ${name}: ${outcome.passed} passed, ${outcome.failed} failed in ${seconds.toFixed(1)} s${note}`,
    );
  }
  return done.reduce((total, { outcome }) => ({ passed: total.passed + outcome.passed, failed: total.failed + outcome.failed }), {
    passed: 0,
    failed: 0,
  });
}

/**
 * Prints the closing line and sets the exit code.
 * @param {Outcome} total
 */
export function close({ passed, failed }) {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
