import type { Page, Route } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../../src/cli/house/build.mjs';
import { expect, test } from './support/test';

/** Longest that a person may look at a page which will never answer. */
const PATIENCE = 60_000;
/** The same where nothing tells that the wait is in vain: the engine's own watchdog, and the start before it. */
const WATCHDOG = 20_000 + PATIENCE;

const engine = readdirSync(join(dist, 'assets')).find((file) => /^duckdb-eh-.+\.wasm$/.test(file));

async function meets(
  page: Page,
  origin: string,
  pattern: string,
  answer: (route: Route) => Promise<void>,
  patience = PATIENCE,
): Promise<void> {
  let asked = 0;
  await page.route(pattern, (route) => {
    asked += 1;
    return answer(route);
  });
  await page.goto(`${origin}/#/?pack=sample`);
  await expect(page.getByRole('heading', { name: /^Không (mở được số liệu|đọc được tệp)/ })).toBeVisible({ timeout: patience });
  await expect(page.getByRole('button', { name: 'Thử lại' })).toBeVisible();
  expect(asked, 'the fault was never met').toBeGreaterThan(0);
}

/** What the fold with the technical reason says. */
async function reason(page: Page): Promise<string> {
  await page.locator('summary').click();
  return page.locator('details code').innerText();
}

test.use({ provoked: true });

test('an engine that is not there is named', async ({ page, origin }) => {
  await meets(page, origin, '**/duckdb-eh*.wasm', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  expect(await reason(page)).toMatch(/engine_dead[\s\S]*404/);
});

test('a login page in place of the engine is named @long', async ({ page, origin }) => {
  await meets(page, origin, '**/duckdb-eh*.wasm', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<title>Sign in</title>' }),
  );
  expect(await reason(page)).toMatch(/engine_dead[\s\S]*text\/html/);
});

test('an engine that was cut short is given up in time @long', async ({ page, origin }) => {
  const half = readFileSync(join(dist, 'assets', engine ?? '')).subarray(0, 1_000_000);
  await meets(
    page,
    origin,
    '**/duckdb-eh*.wasm',
    (route) => route.fulfill({ status: 200, contentType: 'application/wasm', body: half }),
    WATCHDOG,
  );
  expect(await reason(page)).toContain('engine_dead');
});

test('an engine whose worker is not there is given up in time @long', async ({ page, origin }) => {
  await meets(page, origin, '**/duckdb-browser-eh.worker*.js', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  expect(await reason(page)).toContain('engine_');
});

test('a reader of files that is not there is named', async ({ page, origin }) => {
  await meets(page, origin, '**/ingest.worker*.js', (route) => route.fulfill({ status: 404, body: 'Not found' }));
});

test('a sample pack that is not there is named', async ({ page, origin }) => {
  await meets(page, origin, '**/sample/manifest.json', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  expect(await reason(page)).toContain('sample/manifest.json');
});
