import type { Page } from '@playwright/test';
import { writeZip } from '../../src/archive/write';
import { officerWorkbook } from '../support/officer-workbook';
import { findings } from './support/axe';
import { expect, open, ready, test, visit } from './support/test';

test.setTimeout(240_000);

/** A list as a unit types it: a heading, semicolons, Vietnamese numbers but one, a day that does not exist, a total. */
const LIST = [
  'BẢNG KÊ GIẢI NGÂN;;;;;',
  'Mã dự án;Ngày;Số tiền;Loại tiền;Loại;Đối tác',
  'KOICA-2025;05/08/2026;1.250.000,50;USD;Giải ngân;KOICA',
  'KOICA-2025;12/08/2026;2,000,000.00;USD;Giải ngân;KOICA',
  'KOICA-2025;31/9/2026;1.000,00;USD;Giải ngân;KOICA',
  'KOICA-2025;20/08/2026;5.000,00;USD;Giải ngân;KOICA',
].join('\r\n');

const desk = (page: Page, file = 'giai-ngan.csv') => page.getByRole('region', { name: file });

const give = (page: Page, name: string, content: Uint8Array | string) =>
  page
    .getByLabel('Chọn tệp để nhập', { exact: true })
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

/** An old kind of container with this inside. */
const container = (inside: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(inside, 'utf16le'), Buffer.alloc(512)]);

/** Files that nothing can come of say why and what to do, and are put away by one key. */
async function refuses(page: Page): Promise<void> {
  const cases: readonly (readonly [name: string, content: Uint8Array | string, says: RegExp])[] = [
    ['bao-cao.docx', 'PK\u0003\u0004 no archive at all', /hỏng hoặc bị cắt cụt/],
    ['cu.xls', container('Workbook'), /lưu.*\.xlsx/i],
    ['khoa.xlsx', container('EncryptedPackage'), /mật khẩu/],
    ['bom.zip', writeZip([{ path: 'a.csv', bytes: new Uint8Array(64 * 1024 * 1024) }]), /khi giải nén lớn quá mức/],
    ['mat.csv', 'TỐI MẬT\nMã dự án;Số tiền\nA;1\n', /dấu độ mật “TỐI MẬT”/],
    ['nul.csv', 'a,b\n1,\u0000\u0000\u0000\u00012\n\u0000,\u0000', /ký tự rỗng \(NUL\)/],
    ['nhay.csv', '"mở mà không đóng\nMã,Ngày\n"1,2\n', /Tệp có thể vào nhiều bảng/],
  ];
  for (const [name, content, says] of cases) {
    await give(page, name, content);
    const here = desk(page, name);
    await expect(here).toHaveAttribute('aria-busy', 'false');
    await expect(here).toContainText(says);
    await expect(here.getByRole('button', { name: 'Chưa nhập được' })).toBeDisabled();
    if (name === 'mat.csv') expect(await findings(page)).toEqual([]);
    await here.getByRole('button', { name: 'Bỏ, không nhập' }).press('Enter');
    await expect(here).toHaveCount(0);
  }
  await expect(page.getByRole('region', { name: 'Các phiên bản, mới nhất trước' })).toHaveCount(0);
  await expect(page).toHaveURL(/pack=sample/);
}

/** What the list of all indicators says of one. */
async function told(page: Page, id: string): Promise<string> {
  await visit(page, '#/indicators?pack=own');
  const link = page.locator(`a[href*="/indicators/${id}"]`).first();
  await expect(link).toBeVisible();
  return (await page.locator('tr, li').filter({ has: link }).last().innerText()).replaceAll(/\s+/g, ' ');
}

const first = (text: string): string => text.trim().split(/\s/)[0] ?? '';

test('what nothing can come of is refused; a unit’s list goes in: questions answered, figures foretold as they become, and taken back', async ({
  page,
  origin,
}) => {
  await open(page, origin, '#/data?pack=sample');
  await refuses(page);
  await give(page, 'giai-ngan.csv', LIST);
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
  const downloading = page.waitForEvent('download');
  await desk(page).getByRole('button', { name: 'Danh sách cần sửa, gửi đơn vị (Excel)' }).press('Enter');
  expect((await downloading).suggestedFilename()).toMatch(/giai-ngan-\d{4}-\d\d-\d\d\.xlsx$/);
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

test('an officer’s messy workbook goes in with three clicks, on a machine that has no data yet', async ({ page, origin }) => {
  await page.goto(`${origin}/#/?pack=new`);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'chọn tệp', exact: true }).click();
  const buffer = Buffer.from(officerWorkbook());
  await (await choosing).setFiles({ name: 'hoi-nghi.xlsx', mimeType: 'application/octet-stream', buffer });

  const here = desk(page, 'hoi-nghi.xlsx');
  await expect(here.getByText('Không nhận ra “Cục THADS”').first()).toBeVisible({ timeout: 90_000 });
  await expect(here.getByText('Giống nhất: Cục Quản lý Thi hành án dân sự')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  // Until then only the lists of the product are there: nobody is asked where those should live.
  await expect(page.getByRole('button', { name: 'Lưu trên máy này' })).toHaveCount(0);
  await here.getByRole('button', { name: 'Ghép dòng này' }).click();
  await here.getByRole('button', { name: 'Nhập 4 dòng' }).click();

  await expect(page.getByText('Đã nhập hoi-nghi.xlsx vào Hội nghị, hội thảo, tọa đàm: thêm 4 dòng, sửa 0 dòng.')).toBeVisible({
    timeout: 90_000,
  });
  await expect(page).toHaveURL(/data\?.*pack=own/);

  // The same shape again, after a reload: nothing is asked twice, and the same rows change nothing.
  await page.getByRole('button', { name: 'Lưu trên máy này' }).click();
  await expect(page.getByRole('button', { name: 'Lưu trên máy này' })).toBeHidden({ timeout: 30_000 });
  await page.reload();
  await ready(page);
  await give(page, 'hoi-nghi.xlsx', buffer);
  await expect(here.getByText('thêm 0, sửa 0, không đổi 4')).toBeVisible({ timeout: 90_000 });
  await expect(here.getByText('Không còn gì cần trả lời.')).toBeVisible();
});
