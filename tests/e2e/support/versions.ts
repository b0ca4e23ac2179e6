import type { BrowserContext, Page } from '@playwright/test';
import { expect, ready } from './test';

/** The first button of that name. */
export const band = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
export const toData = (page: Page) => page.evaluate(() => void (location.hash = '#/data?pack=own'));

/** The versions' pack codes, latest first, and which of them is shown. */
export async function versions(page: Page): Promise<{ readonly codes: readonly string[]; readonly shown: number }> {
  await toData(page);
  await expect(page.getByRole('heading', { name: 'Phiên bản và nơi lưu' })).toBeVisible();
  const rows = page.getByRole('region', { name: 'Các phiên bản, mới nhất trước' }).locator('tbody tr');
  await expect(rows.filter({ hasText: 'Đang xem' })).toHaveCount(1);
  const texts = await rows.allInnerTexts();
  return {
    codes: texts.map((text) => /\b[\da-f]{8}\b/.exec(text)?.[0] ?? ''),
    shown: texts.findIndex((text) => text.includes('Đang xem')),
  };
}

/** Another tab of the same browser, with the pack kept there. */
export const beside = async (context: BrowserContext, origin: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`${origin}/#/?pack=own`);
  await ready(page);
  return page;
};
