import { findings } from './support/axe';
import { expect, open, ready, test, visit } from './support/test';

const PAGES = [
  '#/?pack=sample',
  '#/indicators?pack=sample',
  '#/indicators/O01?pack=sample',
  '#/indicators/D01?pack=sample',
  '#/contribution?pack=sample',
  '#/contribution?pack=sample&as=matrix',
  '#/contribution?pack=sample&as=table',
  '#/contribution?pack=sample&sel=area:plqt',
  '#/data?pack=sample',
  '#/report?pack=sample',
  '#/review?pack=sample',
  '#/review?pack=sample&list=waiting&claim=GN-2026-016',
  '#/review?pack=sample&list=changes',
  '#/method?pack=sample',
  '#/nowhere?pack=sample',
];

/** One address of each page: the narrow layouts differ by page, not by what is chosen on it. */
const EACH = PAGES.filter((hash) => !/[&]|D01|nowhere/.test(hash));

for (const [name, colorScheme, viewport, lang, pages] of [
  ['light, desktop, Vietnamese', 'light', { width: 1440, height: 900 }, 'vi', PAGES],
  ['dark, phone, Vietnamese', 'dark', { width: 390, height: 844 }, 'vi', EACH],
  ['light, 400 %, English @long', 'light', { width: 320, height: 640 }, 'en', EACH],
  ['dark, desktop, English @long', 'dark', { width: 1440, height: 900 }, 'en', EACH],
] as const) {
  test.describe(name, () => {
    test.use({ colorScheme, viewport });

    test('axe finds nothing, and nothing is wider than the window', async ({ page, origin }) => {
      test.setTimeout(600_000);
      await open(page, origin, `${PAGES[0]}&lang=${lang}`);
      for (const hash of pages) {
        if (hash !== PAGES[0]) await visit(page, `${hash}&lang=${lang}`);
        expect.soft(await findings(page), hash).toEqual([]);
        const overhang = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect.soft(overhang, `${hash} is wider than the window`).toBeLessThanOrEqual(0);
      }
    });
  });
}

test('the scan sees a fault when there is one: the control', async ({ page, origin }) => {
  await page.goto(`${origin}/#/?pack=new`);
  await ready(page);
  expect(await findings(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect((await findings(page)).join()).toContain('button-name');
});
