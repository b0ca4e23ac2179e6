import type { Locator, Page } from '@playwright/test';
import { expect, open, ready, test } from './support/test';

/** Tab until the element has the focus; the way there is what a person without a mouse has to go. */
async function tabTo(page: Page, target: Locator, most = 90): Promise<void> {
  await expect(target).toBeAttached();
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} is not within ${most} presses of Tab`);
}

test('a stranger without a mouse finds the four answers', async ({ page, origin }) => {
  await open(page, origin);
  const main = page.getByRole('main');

  await test.step('are we on plan: the page begins with it', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(main).toBeFocused();
    await expect(main.getByRole('heading', { level: 1 })).toContainText(/chỉ\stiêu/u);
  });

  await test.step('where are we late: a tile says so, and opens', async () => {
    const late = main.locator('a[href*="/indicators/"]').filter({ hasText: /Chậm\s+tiến\s+độ|Chưa\s+đạt/u });
    await tabTo(page, late.first());
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/indicators\/\w\d\d/);
    await ready(page);
    await expect(main).toContainText(/Chậm\s+tiến\s+độ|Chưa\s+đạt/u);
    await expect(main).toContainText(/kế\s+hoạch/u);
  });

  await test.step('what did cooperation contribute at least and at most', async () => {
    await page.reload();
    await ready(page);
    await tabTo(page, page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Đóng góp' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/contribution/);
    await ready(page);
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(/ít\s+nhất\s+\d+,\s+nhiều\s+nhất\s+\d+\s+trong\s+tổng\s+số\s+\d+/u);
  });

  await test.step('why should I believe it: a result, its evidence, the line of the file', async () => {
    await tabTo(page, main.getByRole('img', { name: /phím\s+mũi\s+tên/u }));
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    const evidence = page.getByRole('complementary', { name: 'Bằng chứng' });
    await expect(evidence).toContainText('Ghi nhận chính');
    await expect(evidence).toContainText('Chuỗi từ hoạt động đến nhiệm vụ');
    const line = evidence.getByRole('button', { name: /^GN-.*Mở dòng/u }).first();
    await tabTo(page, line);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText(/Dòng \d+ của contribution_claims/u);
    await page.keyboard.press('Escape');
    await expect(line).toBeFocused();
  });
});
