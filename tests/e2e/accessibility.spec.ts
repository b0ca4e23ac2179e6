import { findings } from './support/axe';
import { expect, open, ready, test, visit } from './support/test';
import { smallTargets } from './support/touch';

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
    const touch = viewport.width === 390;
    test.use({ colorScheme, viewport, hasTouch: touch });

    test('axe finds nothing, and nothing is wider than the window', async ({ page, origin }) => {
      test.setTimeout(600_000);
      await open(page, origin, `${PAGES[0]}&lang=${lang}`);
      for (const hash of pages) {
        if (hash !== PAGES[0]) await visit(page, `${hash}&lang=${lang}`);
        expect.soft(await findings(page), hash).toEqual([]);
        const overhang = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect.soft(overhang, `${hash} is wider than the window`).toBeLessThanOrEqual(0);
        if (touch) expect.soft(await smallTargets(page), hash).toEqual([]);
      }
    });
  });
}

test.describe('the control', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('the scans see a fault when there is one', async ({ page, origin }) => {
    await page.goto(`${origin}/#/?pack=new`);
    await ready(page);
    expect(await findings(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.evaluate(() => {
      const small = document.createElement('a');
      Object.assign(small, { href: '#', className: 'small', textContent: 'Nhỏ' });
      small.style.display = 'block';
      document.querySelector('main')?.append(document.createElement('button'), small);
    });
    expect((await findings(page)).join()).toContain('button-name');
    expect((await smallTargets(page)).join()).toContain('Nhỏ');
  });
});

test.describe('at 200 %', () => {
  test.use({ viewport: { width: 720, height: 450 } });

  test('the sentence of the scope wraps: nothing is pushed sideways', async ({ page, origin }) => {
    await open(page, origin);
    const bar = await page
      .locator('#scope > div')
      .first()
      .evaluate((e) => e.scrollWidth - e.clientWidth);
    expect(bar).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
  });
});
