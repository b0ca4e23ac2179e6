import type { Page } from '@playwright/test';
import { findings } from './support/axe';
import { expect, open, ready, test, visit } from './support/test';

const clean = async (page: Page, what: string): Promise<void> => expect.soft(await findings(page), what).toEqual([]);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme === 'dark' ? 'dark @long' : 'light', () => {
    test.use({ colorScheme });

    test('what opens over a page holds to the rules, and Escape gives the focus back', async ({ page, origin }) => {
      test.setTimeout(300_000);
      await open(page, origin);
      const opened = async (what: string, button: ReturnType<Page['locator']>, layer: string): Promise<void> => {
        await button.focus();
        await page.keyboard.press('Enter');
        await expect(page.locator(layer).first(), what).toBeVisible();
        await clean(page, what);
        await page.keyboard.press('Escape');
        await expect(page.locator(layer), what).toHaveCount(0);
        await expect(button, `${what}: the focus comes back`).toBeFocused();
      };
      await opened('menu of a figure', page.locator('main figure button[aria-haspopup]').first(), '[role="menu"]');
      await opened('choice of units', page.getByRole('button', { name: /^của|^Đơn vị/ }).first(), '[role="listbox"], [role="dialog"]');
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.type('van kien');
      await clean(page, 'palette');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift+?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await clean(page, 'help on keys');
      await page.keyboard.press('Escape');
      await page.locator('main figure button[aria-haspopup]').first().focus();
      for (const [key, what] of [
        ['d', 'download of a figure'],
        ['s', 'query of a figure'],
        ['i', 'definition of a figure'],
      ] as const) {
        await page.keyboard.press(key);
        await expect(page.getByRole('dialog'), what).toBeVisible();
        await clean(page, what);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog'), what).toHaveCount(0);
      }
      await visit(page, '#/contribution?pack=sample');
      await opened('files of the contribution page', page.getByRole('button', { name: 'Tải về' }), '[role="menu"]');
      await page.setViewportSize({ width: 1100, height: 800 });
      await visit(page, '#/contribution?pack=sample&sel=area:plqt');
      await expect(page.getByRole('dialog')).toBeVisible();
      await clean(page, 'drawer');
    });

    test('before there is anything to show', async ({ page, origin }) => {
      test.setTimeout(240_000);
      await page.goto(`${origin}/#/?pack=new`);
      await ready(page);
      await clean(page, 'first run');
      let go: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (go = resolve));
      await page.route('**/sample/tasks.parquet', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto('about:blank');
      await page.goto(`${origin}/#/?pack=sample`);
      await expect(page.getByRole('main').getByRole('status').first()).toBeAttached();
      await clean(page, 'loading');
      go();
      await ready(page);
      await visit(page, '#/?pack=sample&from=1990-01-01&to=1990-12-31');
      await clean(page, 'board without data');
      await visit(page, '#/contribution?pack=sample&from=1990-01-01&to=1990-12-31');
      await clean(page, 'no task completed');
    });

    test('tables are missing @long', async ({ page, origin }) => {
      test.setTimeout(240_000);
      const absent = /"file": "(contribution_claims|evidence|agreements)\.csv"/;
      await page.route('**/sample/manifest.json', async (route) => {
        const manifest = (await (await route.fetch()).json()) as { tables: readonly { readonly file: string }[] };
        const tables = manifest.tables.filter(({ file }) => !absent.test(`"file": "${file}"`));
        await route.fulfill({ json: { ...manifest, tables } });
      });
      await open(page, origin);
      await clean(page, 'board');
      for (const hash of ['#/contribution', '#/review', '#/method', '#/indicators/O01', '#/data']) {
        await visit(page, `${hash}?pack=sample`);
        await clean(page, hash);
      }
    });
  });
}

test.describe('a file that cannot be had', () => {
  test.use({ provoked: true });

  test('the failure is said within the rules', async ({ page, origin }) => {
    await page.route('**/sample/tasks.parquet', (route) => route.abort());
    await page.goto(`${origin}/#/?pack=sample`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await clean(page, 'failed');
  });
});
