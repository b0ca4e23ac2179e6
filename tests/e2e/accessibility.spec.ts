import type { Page } from '@playwright/test';
import { seriousFindings } from './support/axe';
import { expect, open, ready, test } from './support/test';

const PAGES = [
  '#/?pack=sample',
  '#/indicators?pack=sample',
  '#/indicators/O01?pack=sample',
  '#/contribution?pack=sample',
  '#/contribution?pack=sample&as=matrix',
  '#/contribution?pack=sample&sel=area:plqt',
  '#/data?pack=sample',
  '#/review?pack=sample',
  '#/review?pack=sample&list=waiting&claim=GN-2026-016',
  '#/method?pack=sample',
  '#/?pack=new',
];

/** Goes there within the loaded document. */
async function visit(page: Page, hash: string): Promise<void> {
  const before = await page.locator('html').getAttribute('data-ready');
  await page.evaluate((next) => void (location.hash = next), hash);
  await expect(page.locator('html')).not.toHaveAttribute('data-ready', before ?? '');
  await ready(page);
}

for (const [name, colorScheme, viewport] of [
  ['light, desktop', 'light', { width: 1440, height: 900 }],
  ['dark, phone', 'dark', { width: 390, height: 844 }],
] as const) {
  test.describe(name, () => {
    test.use({ colorScheme, viewport });

    test('axe finds nothing serious, and nothing is wider than the window', async ({ page, origin }) => {
      test.setTimeout(240_000);
      await open(page, origin);
      for (const hash of PAGES) {
        if (hash !== PAGES[0]) await visit(page, hash);
        expect.soft(await seriousFindings(page), hash).toEqual([]);
        const overhang = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect.soft(overhang, `${hash} is wider than the window`).toBeLessThanOrEqual(0);
      }
    });
  });
}

test('the scan sees a fault when there is one: the control', async ({ page, origin }) => {
  await page.goto(`${origin}/#/?pack=new`);
  await ready(page);
  expect(await seriousFindings(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect((await seriousFindings(page)).join()).toContain('button-name');
});
