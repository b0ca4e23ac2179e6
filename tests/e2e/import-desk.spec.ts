import type { Page } from '@playwright/test';
import { findings } from './support/axe';
import { expect, open, ready, test, visit } from './support/test';

/** A list as a unit types it: a heading, semicolons, Vietnamese numbers but one, a day that does not exist, a total. */
const LIST = [
  'BẢNG KÊ GIẢI NGÂN;;;;;',
  'Mã dự án;Ngày;Số tiền;Loại tiền;Loại;Đối tác',
  'KOICA-2025;05/08/2026;1.250.000,50;USD;Giải ngân;KOICA',
  'KOICA-2025;12/08/2026;2,000,000.00;USD;Giải ngân;KOICA',
  'KOICA-2025;31/9/2026;1.000,00;USD;Giải ngân;KOICA',
  'KOICA-2025;20/08/2026;5.000,00;USD;Giải ngân;KOICA',
].join('\r\n');

const desk = (page: Page) => page.getByRole('region', { name: 'giai-ngan.csv' });

/** What the list of all indicators says of one. */
async function told(page: Page, id: string): Promise<string> {
  await visit(page, '#/indicators?pack=own');
  const link = page.locator(`a[href*="/indicators/${id}"]`).first();
  await expect(link).toBeVisible();
  return (await page.locator('tr, li').filter({ has: link }).last().innerText()).replaceAll(/\s+/g, ' ');
}

const first = (text: string): string => text.trim().split(/\s/)[0] ?? '';

test('a unit’s list goes in: questions answered, figures foretold as they become, and taken back', async ({ page, origin }) => {
  await open(page, origin, '#/data?pack=sample');
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name: 'giai-ngan.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
  await desk(page).getByRole('combobox', { name: 'Loại vốn' }).selectOption('vien_tro');
  await desk(page).getByRole('button', { name: 'Sửa thành 2000000', exact: true }).click();
  const commit = desk(page).getByRole('button', { name: 'Nhập 3 dòng' });
  await expect(commit).toBeEnabled({ timeout: 60_000 });

  await desk(page).getByText('1 dòng chưa nhập').click();
  const out = desk(page)
    .getByRole('region', { name: /Dòng chưa nhập/ })
    .getByRole('row')
    .last();
  await expect(out).toContainText('31/9/2026');
  await expect(out.getByRole('rowheader')).toHaveText('5');
  const moved = desk(page).locator('[data-indicator]').first();
  const [id, before, after] = [
    (await moved.getAttribute('data-indicator')) ?? '',
    first(await moved.locator('del').innerText()),
    first(await moved.locator('ins').innerText()),
  ];
  expect(after).not.toBe(before);
  expect(await findings(page)).toEqual([]);

  await commit.click();
  await expect(page.getByText('Đã nhập giai-ngan.csv vào')).toBeVisible({ timeout: 90_000 });
  await expect(page).toHaveURL(/pack=own/);
  await ready(page);
  await expect(page.getByRole('region', { name: 'Các phiên bản, mới nhất trước' }).locator('tbody tr')).toHaveCount(2);
  expect(await told(page, id)).toContain(after);

  await visit(page, '#/data?pack=own');
  await page.getByRole('button', { name: 'Hoàn tác' }).first().click();
  await expect(page.getByRole('region', { name: 'Các phiên bản, mới nhất trước' }).locator('tbody tr').last()).toContainText('Đang xem', {
    timeout: 90_000,
  });
  expect(await told(page, id)).toContain(before);
});
