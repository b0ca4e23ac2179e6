import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { confirmFirst } from './support/claim';
import { expect, open, ready, test } from './support/test';

const SAMPLE = join(import.meta.dirname, '../../public/sample');
const HEAVY = ['datapackage.json', 'manifest.json'];

const rowsTouched = (page: Page) => page.getByRole('link', { name: /Đã sửa trong máy này/ });

test('a claim is confirmed, kept over a reload, exported and taken back', async ({ page, origin }) => {
  await open(page, origin, '#/review?pack=sample');
  const heading = page.getByRole('heading', { level: 1 });
  const before = await heading.innerText();
  const claim = await confirmFirst(page);
  await expect(heading).not.toHaveText(before);
  await expect(page.getByRole('link', { name: 'Đã sửa 1 dòng' })).toBeVisible();

  await page.reload();
  await ready(page);
  await page.getByRole('link', { name: 'Đã sửa 1 dòng' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Nguyễn Thị Lan' })).toContainText(claim);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất CSV', exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('contribution_claims.csv');
  const lines = readFileSync((await file.path()) ?? '', 'utf8')
    .trim()
    .split('\r\n');
  expect(lines.length).toBe(2);
  expect(lines[1]).toContain(claim);
  expect(lines[1]).toMatch(/2026-09-25,xac_nhan$/);

  await page.getByRole('button', { name: 'Hoàn tác' }).first().click();
  await expect(rowsTouched(page)).toHaveText(/0$/, { timeout: 60_000 });
  await expect(heading).toHaveText(before);

  await page
    .locator('input[type=file][multiple]')
    .setInputFiles({ name: 'contribution_claims.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) });
  await expect(page.getByText(/Trong tệp: 3 ô khác, 0 dòng mới/)).toBeVisible();
  await page.getByRole('button', { name: 'Ghi vào sửa đổi' }).click();
  await expect(page.getByRole('link', { name: 'Đã sửa 1 dòng' })).toBeVisible({ timeout: 60_000 });
});

test('what was entered on one pack is offered to the next, and conflicts are asked @long', async ({ page, origin }) => {
  test.setTimeout(240_000);
  await open(page, origin, '#/review?pack=sample');
  const claim = await confirmFirst(page);

  await test.step('the next pack has changed the same claim, and another row', async () => {
    const names = readFileSync(join(SAMPLE, 'manifest.json'), 'utf8');
    const files = (JSON.parse(names) as { tables: { file: string }[] }).tables.map((t) => t.file).filter((f) => !HEAVY.includes(f));
    const given = files.map((name) => {
      const bytes = readFileSync(join(SAMPLE, name));
      if (name !== 'contribution_claims.csv') return { name, mimeType: 'text/csv', buffer: bytes };
      const text = bytes
        .toString('utf8')
        .split('\n')
        .map((line) => (line.startsWith(`${claim},`) ? line.replace(/cho_xac_nhan|tranh_luan/, 'bac') : line));
      return { name, mimeType: 'text/csv', buffer: Buffer.from(text.join('\n')) };
    });
    await page.evaluate(() => void (location.hash = '#/?pack=new'));
    await page.locator('input[type=file]').first().setInputFiles(given);
    await expect(page).toHaveURL(/pack=own/, { timeout: 120_000 });
    await ready(page);
  });

  await page.evaluate(() => void (location.hash = '#/review?pack=own&list=changes'));
  await page.getByRole('button', { name: 'Ghép vào gói này' }).click({ timeout: 60_000 });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: /Nguồn đã đổi khác, cần chọn 1/ })).toBeVisible();
  await expect(dialog.getByRole('heading', { name: /Ghép được 2/ })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Còn 1 chỗ phải chọn' })).toBeDisabled();
  await dialog.getByRole('radio', { name: 'Của mình: Đã xác nhận' }).click();
  await dialog.getByRole('button', { name: 'Ghép 3 sửa đổi' }).click();
  await expect(page.getByRole('link', { name: 'Đã sửa 1 dòng' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('main')).toContainText('đã ghép vào gói này');
});

test('a second person codes a claim without seeing the first coding, and the method page says how far they agree', async ({
  page,
  origin,
}) => {
  await open(page, origin, '#/review?pack=sample&list=double');
  const list = page.getByRole('region', { name: 'Chấm độc lập lần hai' });
  await list.getByRole('listitem').first().getByRole('link').click();
  await expect(page.getByText('Lần chấm đầu được che')).toBeVisible();
  await expect(page.getByText('Mức bằng chứng tính được')).toHaveCount(0);
  for (const select of await page.getByRole('combobox', { name: /Phép thử/ }).all()) await select.selectOption('dau_vet');
  for (const choice of await page.getByRole('radio', { name: 'Ủng hộ' }).all()) await choice.click();
  for (const choice of await page.getByRole('radio', { name: 'không', exact: true }).all()) await choice.click();
  await page.getByLabel('Người chấm lần hai').fill('Trần Minh');
  const first = page.url();
  await page.getByRole('button', { name: 'Lưu và sang ghi nhận sau' }).click();
  await expect(page).not.toHaveURL(first);
  await expect(list).toContainText('Trần Minh: E2');
  await page.evaluate(() => void (location.hash = '#/method?pack=sample'));
  await expect(page.getByText(/1 ghi nhận đã chấm lần hai, chưa đủ 10/)).toBeVisible();
  await expect(page.getByText('Bộ tính cho cùng con số.')).toBeVisible();
  await expect(page.getByText(/không mức nào lệch/)).toBeVisible();
});
