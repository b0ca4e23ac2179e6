import { readFileSync } from 'node:fs';
import { findings } from './support/axe';
import { load, small } from './support/kept';
import { expect, test, visit } from './support/test';

test('two versions: the sentence, the numbers with their rows, the tables, files; by keyboard; what is unknown is said', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/#/?pack=new`);
  await load(page, small());
  await page.getByRole('button', { name: 'Lưu trên máy này', exact: true }).first().click();
  await load(page, small(5));
  await visit(page, '#/data?pack=own');
  const link = page.getByRole('link', { name: /Xem khác biệt/ }).first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/changes\?.*old=[\da-f]{12}/);
  await expect(page.getByText(/So với bản trước,\s\d+\strong\s46/)).toBeVisible({ timeout: 90_000 });
  // Kept versions are held against each other once: the next visit shows what was found at once, and reads them for their rows.
  await page.reload();
  await expect(page.getByText(/So với bản trước,\s\d+\strong\s46/)).toBeVisible();
  const reason = page.getByRole('button', { name: /\d\sdòng\sbỏ/ }).first();
  await reason.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/agreements\.csv,\sdòng\s\d+/).first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Xem các dòng khác của bảng Văn kiện', exact: false }).first().click();
  await expect(page).toHaveURL(/rows=agreements/);
  expect(await findings(page)).toEqual([]);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải các dòng (CSV)' }).click();
  const text = readFileSync((await (await file).path()) ?? '', 'utf8');
  expect(text.split('\n').length).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Thêm vào trình chiếu' }).click();
  await visit(page, '#/deck?pack=own');
  const slide = page.locator('[data-slide]');
  await expect(slide).toHaveCount(1);
  await expect(page.getByLabel('Tiêu đề', { exact: true })).toHaveValue(/trong 46/);
  await visit(page, '#/changes?pack=own&old=0123456789ab');
  await expect(page.getByRole('heading', { name: /Không\sthấy\sbản\s0123456789ab/ })).toBeVisible();
});
