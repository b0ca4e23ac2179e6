import type { Page } from '@playwright/test';
import { expect, open, test, visit } from './support/test';

const PAGE = '#/contribution?pack=sample';

/** "ít nhất 36, nhiều nhất 60 trong tổng số 121" */
async function bandOf(page: Page): Promise<readonly number[]> {
  const head = await page.getByRole('main').getByRole('heading', { level: 1 }).innerText();
  return (head.match(/[\d.]+/g) ?? []).map((n) => Number(n.replaceAll('.', '')));
}

test('what cooperation contributed is read as picture, matrix, table and evidence', async ({ page, origin }) => {
  await open(page, origin, PAGE);
  await test.step('from a ribbon to the line of a file, by keyboard alone', async () => {
    const picture = page.locator('main svg[tabindex="0"]');
    const read = page.locator('main p[aria-live="polite"]');
    await picture.focus();
    await page.keyboard.press('ArrowRight');
    await expect(read).toHaveText(/: \d+ kết quả, ít nhất \d+, nhiều nhất \d+/u);
    await page.keyboard.press('ArrowRight');
    await expect(read).toHaveText(/hạng/u);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/sel=ribbon/u);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/sel=task/u);
    const evidence = page.getByRole('complementary');
    await expect(evidence.getByText('Chuỗi từ hoạt động đến nhiệm vụ').first()).toBeVisible();
    await expect(evidence.getByText(/^Vì sao mức E[0-4]/u).first()).toBeVisible();
    const line = evidence.getByRole('button', { name: /^NV-.*Mở dòng/u }).first();
    await line.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByRole('heading')).toHaveText(/Dòng \d+ của tasks/u);
    await page.keyboard.press('Escape');
    await expect(line).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/sel=/u);
  });

  await test.step('picture, matrix and table hold the same results', async () => {
    const [low = 0, high = 0, all = 0] = await bandOf(page);
    expect(low).toBeGreaterThan(0);
    expect(high).toBeGreaterThanOrEqual(low);
    await expect(page.locator('main svg [data-mark^="t"]')).toHaveCount(all);
    await page.getByRole('radio', { name: 'Ma trận' }).click();
    const foot = page.getByRole('table').first().locator('tfoot');
    const counts = (await foot.locator('button').allInnerTexts()).map(Number);
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(all);
    await expect(foot).toContainText(`${low}–${high}`);
    await foot.locator('button').first().click();
    await expect(page).toHaveURL(/sel=grade:%2FA/u);
    await page.getByRole('radio', { name: 'Bảng' }).click();
    await expect(page.getByRole('table').first().locator('tbody tr')).toHaveCount(counts[0] ?? 0);
  });

  await test.step('the address brings the same choice back, and an unknown one says so', async () => {
    await visit(page, `${PAGE}&sel=area:xay_dung_pl`);
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(/Xây\s+dựng\s+pháp\s+luật/u);
    await visit(page, `${PAGE}&sel=area:khong_co&by=partner`);
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(/không\s+có\s+trong\s+kỳ/u);
  });

  await test.step('without room for a panel the evidence comes as a drawer, and goes with Escape', async () => {
    await page.setViewportSize({ width: 1100, height: 800 });
    await visit(page, PAGE);
    await page.getByRole('button', { name: /^Xây dựng pháp luật \d/u }).click();
    const drawer = page.getByRole('dialog');
    await expect(drawer.getByRole('heading', { level: 2 }).last()).toHaveText(/Xây\s+dựng\s+pháp\s+luật/u);
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await expect(page).not.toHaveURL(/sel=/u);
  });
});
