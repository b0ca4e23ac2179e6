import type { Page } from '@playwright/test';
import { expect, ready, test } from './support/test';

const numbers = (page: Page) => page.locator('main [data-value]').evaluateAll((all) => all.map((one) => one.getAttribute('data-value')));
const asked = (page: Page) => page.evaluate(() => performance.getEntriesByName('thuocdo:asked').map((e) => (e as PerformanceMark).detail));

test('the sample is read before its engine stands, and stays the same when it does', async ({ page, origin }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/duckdb-eh*.wasm', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${origin}/#/?pack=sample`);
  await ready(page);
  const early = await numbers(page);
  expect(early.length).toBeGreaterThan(6);
  expect(await asked(page), 'the first screen waits for the engine: npm run prepared').toEqual([]);
  const notice = page.getByText('Đang đối chiếu tệp');
  await expect(notice).toBeVisible();

  // Something that only the engine knows waits for it, and comes.
  await page.locator('main a[href*="/indicators/"]').first().click();
  release();
  await expect(page.locator('#records')).toContainText('bản ghi tạo nên con số này', { timeout: 90_000 });
  await expect(notice).toBeHidden();
  await page.goBack();
  await ready(page);
  expect(await numbers(page)).toEqual(early);
});
