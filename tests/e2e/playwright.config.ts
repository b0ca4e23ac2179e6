import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../src/cli/house/browser.mjs';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  // Scans in further layouts and in the dark, faults and paths that others lead along too: `E2E=all npm test` takes them.
  ...(process.env['E2E'] === 'all' ? {} : { grepInvert: /@long/ }),
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env['CI'] !== undefined,
  // The command that counts tests asks for the report by naming its file.
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] === undefined ? 'list' : [['list'], ['json']],
  use: {
    // A trace slows every test: `TRACE=1` keeps those of failures.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: {
      executablePath: findBrowser() ?? 'chromium',
      args: [
        // Nothing outside this machine can be reached, whatever the page tries; one name stands for an intranet's plain http.
        '--host-resolver-rules=MAP thuocdo.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        // Each test compiles the 34 MB engine anew: its second, optimising compilation pays only in longer lives.
        '--js-flags=--liftoff-only',
      ],
    },
    locale: 'vi-VN',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  } as never,
});
