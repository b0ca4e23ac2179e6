import { expect, test } from 'vitest';
import { headersFor, kindOf, policy } from '../../src/cli/house/headers.mjs';

test.each([
  ['/', 'page'],
  ['/index.html', 'page'],
  ['/assets/index-abcd1234.js', 'page'],
  ['/assets/duckdb-browser-eh.worker-hQa-dcAV.js', 'worker'],
  ['/@fs/x/node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js', 'worker'],
  ['/@fs/x/src/ingest/ingest.worker.ts?worker_file&type=module', 'worker'],
  ['/assets/analysis.worker-abcd1234.js', 'analysis'],
  ['/@fs/x/src/analysis/analysis.worker.ts?worker_file&type=module', 'analysis'],
])('%s is answered as a %s', (url, kind) => {
  expect(kindOf(url)).toBe(kind);
});

test('no place that can reach the network may compile text', () => {
  for (const kind of ['page', 'worker', 'analysis'] as const) {
    const text = policy(kind);
    expect(text).toMatch(/^default-src 'none'; script-src /);
    expect(text.includes("'unsafe-eval'") && !text.includes("connect-src 'none'"), text).toBe(false);
    expect(text).not.toMatch(/https?:|\*|'unsafe-inline'(?<!style-src-attr 'unsafe-inline')/);
  }
  expect(policy('analysis')).toContain("'unsafe-eval'");
});

test('only development knows a nonce', () => {
  expect(headersFor('/')['Content-Security-Policy']).not.toContain('nonce');
  expect(headersFor('/', 'dev')['Content-Security-Policy']).toContain("style-src 'self' 'nonce-dev'");
});

test('every answer isolates the page from its neighbours', () => {
  expect(headersFor('/assets/x.worker-abcd1234.js')).toMatchObject({
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  expect(headersFor('/')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
});
