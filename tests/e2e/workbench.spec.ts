import { readFileSync } from 'node:fs';
import { findings } from './support/axe';
import { expect, open, test } from './support/test';

test('a question at the workbench: lesson, result, figure, export, by keyboard; kept over a reload; a link never runs by itself', async ({
  page,
  origin,
}) => {
  await open(page, origin, '#/sql?pack=sample');
  await expect(page.getByText('DuckDB sẵn sàng')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('tab', { name: 'Bài mẫu' }).click();
  await page.getByRole('button', { name: /Cộng tiền theo đơn vị/ }).click();
  await expect(page.getByText('Bài mẫu. Bấm Chạy')).toBeVisible();
  await expect(page.getByRole('grid')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Câu lệnh SQL' }).press('Control+Enter');
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible({ timeout: 30_000 });
  await expect(grid.getByRole('gridcell').first()).not.toHaveText('');
  await page.getByRole('tab', { name: 'Biểu đồ' }).click();
  await expect(page.getByRole('figure')).toContainText('cao nhất');
  expect(await findings(page)).toEqual([]);

  await grid.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText(/2 ô có giá trị · tổng/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('trieu_usd · DECIMAL(18,2)');
  await page.keyboard.press('Escape');
  const parquet = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải kết quả' }).click();
  await page.getByRole('menuitem', { name: /^Parquet/ }).click();
  expect(readFileSync((await (await parquet).path()) ?? '', 'latin1').slice(0, 4)).toBe('PAR1');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải kết quả' }).click();
  await page.getByRole('menuitem', { name: /^CSV/ }).click();
  const csv = readFileSync((await (await file).path()) ?? '', 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(csv[0]).toBe('\uFEFFdon_vi,trieu_usd,ty_dong,so_khoan,thieu_ty_gia');
  expect(csv.indexOf('') - 1).toBe(Number(await grid.getAttribute('aria-rowcount')) - 1);
  const code = /Mã: (TD-[0-9A-Z]{4}-[0-9A-Z]{4})/.exec(csv.slice(csv.indexOf('')).join('\n'))?.[1] ?? '';
  expect(code).not.toBe('');

  const editor = page.getByRole('textbox', { name: 'Câu lệnh SQL' });
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(";\nFROM delegations d WHERE d.level = '");
  await expect(page.getByRole('option', { name: /lanh_dao_bo/ })).toBeVisible();
  // The list takes no Enter in its first moment, so that nobody accepts what they have not seen.
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  await expect(editor).toContainText("level = 'lanh_dao_bo'");
  await page.keyboard.press('Control+Shift+Enter');
  await expect(page.getByRole('button', { name: 'Câu 2' })).toHaveAttribute('aria-pressed', 'true', { timeout: 30_000 });
  await page.keyboard.press('Escape');
  await expect(page.locator('#sql-run')).toBeFocused();
  await page.getByRole('button', { name: 'Lưu truy vấn' }).click();
  await page.getByLabel('Tên truy vấn').fill('Tiền và đoàn');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã lưu “Tiền và đoàn”')).toBeVisible();
  await page.getByRole('button', { name: 'Mở câu lệnh mới' }).click();
  await page.getByRole('tab', { name: /Tiền và đoàn/ }).click();
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.getByRole('tab', { name: /Tiền và đoàn/ })).toHaveAttribute('aria-selected', 'true', { timeout: 60_000 });

  await page.goto('about:blank');
  await page.goto(`${origin}/#/sql?pack=sample&sql=${encodeURIComponent('SELECT 40 + 2 AS x')}`);
  await expect(page.getByText('Câu lệnh này đến từ một liên kết và chưa chạy')).toBeVisible({ timeout: 60_000 });
  await expect(page).not.toHaveURL(/sql=/);
  await expect(page.getByText('Chưa chạy câu lệnh nào')).toBeVisible();
  await expect(page.getByRole('tab', { name: /Tiền và đoàn/ })).toBeVisible();
  await page.getByRole('tab', { name: 'Lịch sử' }).click();
  await expect(page.getByRole('button', { name: /Mở lại câu lệnh chạy lúc .*FROM delegations/ })).toBeVisible();

  // What left as a file is found again by its code, and does not run by itself either.
  await page.keyboard.press('Control+k');
  await page.keyboard.type(code);
  await expect(page.getByRole('option').first()).toContainText('Mở đúng hình này');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Câu lệnh SQL' })).toContainText('trieu_usd');
});
