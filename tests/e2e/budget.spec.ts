import { expect, test } from '@playwright/test';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dist } from '../../src/cli/house/build.mjs';
import { entryOf, firstPaint, routes } from '../support/manifest.mjs';

const KILOBYTE = 1000;
const SCRIPT_BEFORE_FIRST_PAINT = 250 * KILOBYTE;
const STYLES = 40 * KILOBYTE;

const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Parameters<typeof entryOf>[0];
const gzipped = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
const total = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipped(file), 0);
const text = (file: string): string => readFileSync(join(dist, file), 'utf8');

/** What gives a library away in minified code. */
const HEAVY = { echarts: 'ecModel', arrow: 'RecordBatch', duckdb: 'instantiateStreaming', arquero: 'Invalid variable reference' } as const;

test('script before the board’s first paint stays within its budget', () => {
  const { scripts } = firstPaint(manifest, 'pages/board');
  expect(scripts.length).toBeGreaterThan(1);
  const sizes = scripts.map((file) => `${file} ${gzipped(file)}`);
  console.log(`script before first paint: ${total(scripts)} bytes gzip`);
  expect(total(scripts), sizes.join('\n')).toBeLessThanOrEqual(SCRIPT_BEFORE_FIRST_PAINT);
});

test('tiles and yardstick need neither charts nor engine nor Arrow', () => {
  const { scripts } = firstPaint(manifest, 'pages/board');
  for (const [library, trace] of Object.entries(HEAVY)) {
    expect(
      scripts.filter((file) => text(file).includes(trace)),
      `${library} would be fetched before the first tile`,
    ).toEqual([]);
  }
});

test('the traces by which heavy libraries are known are in the build somewhere', () => {
  const all = readdirSync(join(dist, 'assets'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => text(`assets/${file}`));
  for (const [library, trace] of Object.entries(HEAVY))
    expect(
      all.some((code) => code.includes(trace)),
      `${library} is not built, or its trace changed`,
    ).toBe(true);
});

test('styles of every route stay within their budget', () => {
  const found = routes(manifest);
  expect(found.length).toBeGreaterThan(0);
  for (const route of found) expect(total(firstPaint(manifest, route).styles), `styles of ${route}`).toBeLessThanOrEqual(STYLES);
});

test('the page names only its own files', () => {
  const html = text('index.html');
  expect(html).toContain(entryOf(manifest).file);
  expect(html).not.toMatch(/https?:\/\//);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)(?![^>]*application\/json)/);
  expect(existsSync(join(dist, 'index.html.br'))).toBe(true);
});
