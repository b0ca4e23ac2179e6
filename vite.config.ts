import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './src/cli/house/browser.mjs';
import { ariaVietnamese } from './src/cli/house/plugins/aria.ts';
import { DEV_NONCE, productHeaders } from './src/cli/house/plugins/headers.ts';
import { withoutMissingSourceMaps } from './src/cli/house/plugins/source-maps.ts';
import { fingerprint } from './src/cli/house/fingerprint.mjs';
import { top } from './src/cli/house/run.mjs';

/** Tests that load whole packs or start commands: `npm test` runs them, `npm run check` does not wait for them. */
const LONG = [
  'tests/app/prepared.test.ts',
  'tests/checks/**/*.test.ts',
  'tests/cli/**/*.test.ts',
  'tests/diff/**/*.test.ts',
  'tests/exports/{figures,hostile,same-number}.test.ts',
  'tests/indicators/{answers,contract,pack,reference,sql}.test.ts',
  'tests/ingest/corpora.test.ts',
  'tests/quality/**/*.test.ts',
  'tests/rules/{packs,rules}.test.ts',
  'tests/sentences/packs.test.ts',
  'tests/workbench/{attacks,results,sandbox}.test.ts',
];

const testing = process.env['VITEST'] !== undefined;

/** A package's own modules, but not the addresses (`…?url`) that the first chunk may need. */
const of = (...names: string[]) => new RegExp(`node_modules/(${names.join('|')})/[^?]*$`);

/** What must never be fetched for the first tiles stands in chunks of its own. */
const CHUNKS = [
  { name: 'echarts', test: of('echarts', 'zrender') },
  { name: 'engine', test: of('@duckdb/duckdb-wasm', 'apache-arrow', 'flatbuffers') },
  { name: 'parquet', test: of('parquet-wasm') },
  { name: 'flechette', test: of('@uwdata/flechette') },
  { name: 'arquero', test: of('arquero') },
  { name: 'aria', test: of('react-aria-components', 'react-aria', 'react-stately', '@internationalized', '@react-aria', '@react-stately') },
  { name: 'react', test: of('react', 'react-dom', 'scheduler') },
  { name: 'router', test: of('@tanstack') },
];

export default defineConfig(({ command }) => ({
  // The page lives with the application; tests are run from the top.
  root: testing ? top : join(top, 'src/app'),
  publicDir: join(top, 'public'),
  base: './',
  define: { EDITION: JSON.stringify(testing ? 'test' : fingerprint(top)) },
  plugins: [react(), ariaVietnamese(), withoutMissingSourceMaps(), ...(testing ? [] : [productHeaders()])],
  ...(command === 'serve' && !testing ? { html: { cspNonce: DEV_NONCE } } : {}),
  server: { host: '127.0.0.1', fs: { allow: [top] } },
  worker: {
    format: 'es',
    plugins: () => [withoutMissingSourceMaps()],
    // DuckDB's worker has glue that would evaluate text; the policy of its script refuses that.
    rolldownOptions: { checks: { eval: false } },
  },
  optimizeDeps: {
    exclude: ['@duckdb/duckdb-wasm', 'parquet-wasm'],
    include: [
      'react',
      'react-dom/client',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      'react-aria-components',
      'apache-arrow',
      'echarts/core',
      'echarts/charts',
      'echarts/components',
      'echarts/renderers',
      ...(testing ? ['vitest-browser-react'] : []),
    ],
    rolldownOptions: { plugins: [ariaVietnamese()] },
  },
  build: {
    outDir: join(top, 'dist'),
    emptyOutDir: true,
    manifest: true,
    // light-dark() and nesting are written by hand: no older browser is promised.
    target: ['chrome123', 'firefox128', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1024,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{browser,e2e,bench}/**', ...LONG],
        },
      },
      {
        extends: true,
        // A machine may be busy with other things; what hangs is still found.
        test: { name: 'packs', environment: 'node', include: LONG, testTimeout: 600_000, hookTimeout: 600_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findBrowser() ?? 'chromium' } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
}));
