import type { Page } from '@playwright/test';
import { expect } from './test';

/** Opens the first claim that waits for the Ministry Office, and confirms it. */
export async function confirmFirst(page: Page): Promise<string> {
  await page.getByRole('link', { name: /^Ghi nhận chờ xác nhận/ }).click();
  await page.getByRole('region', { name: 'Ghi nhận chờ xác nhận' }).getByRole('listitem').first().getByRole('link').click();
  await expect(page).toHaveURL(/claim=/);
  const claim = new URL(page.url().replace('#/', '')).searchParams.get('claim') ?? '';
  await page.getByRole('radio', { name: 'Xác nhận', exact: true }).click();
  await page.getByRole('combobox', { name: 'Đơn vị xác nhận' }).selectOption({ index: 1 });
  await page.getByLabel('Ngày xác nhận').fill('2026-09-25');
  await page.getByLabel('Người nhập').fill('Nguyễn Thị Lan');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('Đã lưu trong máy này.')).toBeVisible({ timeout: 60_000 });
  return claim;
}
