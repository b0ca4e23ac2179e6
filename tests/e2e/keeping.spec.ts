import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { load, small, stored } from './support/kept';
import { bend, left, tablesCame, tablesKept, unkept } from './support/store';
import { expect, ready, test } from './support/test';
import { band, beside, versions } from './support/versions';

test('asked once: for this visit nothing is written, and a reload begins anew', async ({ page, origin }) => {
  await page.goto(`${origin}/#/?pack=new`);
  await load(page, small());
  expect((await left(page)).databases).toEqual([]);
  await band(page, 'Chỉ lần này').click();
  await expect(band(page, 'Chỉ lần này')).toHaveCount(0);
  await load(page, small(5));
  expect((await versions(page)).codes.length).toBe(2);
  await band(page, 'Hoàn tác').click();
  await expect.poll(async () => (await versions(page)).shown, { timeout: 60_000 }).toBe(1);
  expect(await left(page)).toEqual({ databases: [], keys: [], session: [], caches: [], names: [] });
  await page.reload();
  await expect(page.locator('input[type=file]').first()).toBeAttached();
  await expect(page.getByRole('heading', { name: 'Phiên bản và nơi lưu' })).toHaveCount(0);
});

test('kept: a reload shows the same, versions go back and forth, and the pack travels as one file', async ({ page, origin, browser }) => {
  test.setTimeout(240_000);
  await page.goto(`${origin}/#/?pack=new`);
  await load(page, small());
  await band(page, 'Lưu trên máy này').click();
  await expect(band(page, 'Lưu trên máy này')).toHaveCount(0);
  const first = await versions(page);
  expect(first).toMatchObject({ shown: 0 });
  await page.evaluate(() => performance.clearMarks('thuocdo:asked'));
  await load(page, small(5));
  const second = await versions(page);
  expect(second.codes[1]).toBe(first.codes[0]);
  expect(second.shown).toBe(0);
  expect(second.codes[0]).not.toBe(first.codes[0]);

  // What was answered is kept beside it, so that the next visit need not wait for the engine.
  await page.goto(`${origin}/#/?pack=own`);
  await ready(page);
  await expect.poll(() => unkept(page), { timeout: 60_000 }).toEqual([]);
  await page.reload();
  await ready(page);
  expect(await page.evaluate(() => performance.getEntriesByName('thuocdo:asked').length)).toBe(0);
  expect(await versions(page)).toEqual(second);

  await test.step('its tables come as they were kept; damaged, they are noticed and the files are read again', async () => {
    await expect.poll(() => tablesKept(page), { timeout: 60_000 }).toBe(true);
    await expect.poll(() => tablesCame(page), { timeout: 60_000 }).not.toBeNull();
    await page.reload();
    await expect.poll(() => tablesCame(page), { timeout: 60_000 }).toBe('kept');
    expect(await versions(page)).toEqual(second);
    expect(await bend(page)).toBeGreaterThan(0);
    await page.reload();
    await expect.poll(() => tablesCame(page), { timeout: 60_000 }).toBe('read');
    expect(await versions(page)).toEqual(second);
  });
  await band(page, 'Hoàn tác').click();
  await expect.poll(async () => (await versions(page)).shown, { timeout: 60_000 }).toBe(1);
  await page.reload();
  await ready(page);
  expect((await versions(page)).shown).toBe(1);
  await band(page, 'Làm lại').click();
  await expect.poll(async () => (await versions(page)).shown, { timeout: 60_000 }).toBe(0);

  const save = async (): Promise<{ readonly name: string; readonly path: string }> => {
    const download = page.waitForEvent('download');
    await band(page, 'Lưu gói thành tệp').click();
    const file = await download;
    return { name: file.suggestedFilename(), path: (await file.path()) ?? '' };
  };
  const [one, other] = [await save(), await save()];
  expect(one.name).toContain(second.codes[0]);
  const bytes = readFileSync(one.path);
  expect(createHash('sha256').update(readFileSync(other.path)).digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
  const lead = await page.locator('main header p').first().innerText();

  await test.step('elsewhere: the same numbers under the same code; a damaged copy is refused', async () => {
    const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce' });
    const there = await context.newPage();
    await there.goto(`${origin}/#/?pack=new`);
    const pick = (buffer: Buffer) =>
      there.locator('input[type=file]').first().setInputFiles({ name: one.name, mimeType: 'application/octet-stream', buffer });
    const cut = Buffer.from(bytes.subarray(0, bytes.length - 900));
    await pick(cut);
    await expect(there.getByText(/thiếu phần cuối/).first()).toBeVisible();
    const bent = Buffer.from(bytes);
    const at = Math.floor(bent.length / 2);
    bent[at] = (bent[at] ?? 0) ^ 255;
    await pick(bent);
    await expect(there.getByText(/không khớp mã kiểm tra/).first()).toBeVisible();
    await pick(bytes);
    await expect(there).toHaveURL(/pack=own/, { timeout: 60_000 });
    await ready(there);
    expect(await versions(there)).toEqual({ codes: [second.codes[0]], shown: 0 });
    expect(await there.locator('main header p').first().innerText()).toBe(lead);
    await context.close();
  });

  await test.step('one version: noted, never the one shown, removed with its own file, and nothing of it is left', async () => {
    const rows = page.getByRole('region', { name: 'Các phiên bản, mới nhất trước' }).getByRole('button', { name: /^Chi tiết phiên bản/ });
    await rows.first().click();
    await expect(page.getByRole('button', { name: 'Xóa phiên bản này' })).toHaveCount(0);
    await rows.last().click();
    await page.getByLabel('Ghi chú').fill('Bản gửi tháng 9');
    await page.getByLabel('Người nạp').fill('Lan');
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
    await expect(page.getByText('Bản gửi tháng 9', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Xóa phiên bản này' }).click();
    await page.getByRole('button', { name: 'Xóa ngay', exact: true }).click();
    await expect(page.getByText(/Đã xóa phiên bản: 1 tệp/)).toBeVisible();
    const now = await stored(page);
    expect(now).toMatchObject({ versions: 1 });
    expect(now.files).toEqual(now.named);
  });

  await test.step('cleared: nothing is left, and the page says what was removed', async () => {
    await band(page, 'Xóa sạch').click();
    await band(page, 'Xóa sạch ngay').click();
    await expect(page.getByText(/Đã xóa sạch: 1 phiên bản, 10 tệp/)).toBeVisible();
    expect(await left(page)).toEqual({ databases: [], keys: [], session: [], caches: [], names: [] });
    await page.evaluate(() => void (location.hash = '#/?pack=own'));
    await expect(page.locator('input[type=file]').first()).toBeAttached();
  });
});

test('two tabs: the other hears of a new version, may move to it, and cannot overrule it unseen; clearing reaches both', async ({
  page,
  origin,
  context,
}) => {
  test.setTimeout(240_000);
  await page.goto(`${origin}/#/?pack=new`);
  await load(page, small());
  await band(page, 'Lưu trên máy này').click();
  await expect(band(page, 'Lưu trên máy này')).toHaveCount(0);
  const other = await beside(context, origin);
  await other.waitForTimeout(2000);
  await load(page, small(5));
  await expect(other.getByText(/Một thẻ khác vừa lưu phiên bản mới/)).toBeVisible();
  await load(other, small(9));
  await expect(other.getByText(/Một thẻ khác đã lưu phiên bản mới trước/)).toBeVisible();
  expect((await stored(other)).versions).toBe(2);
  await band(other, 'Lưu lại').click();
  await expect(other.getByText(/Một thẻ khác đã lưu phiên bản mới trước/)).toHaveCount(0);
  expect((await versions(other)).codes.length).toBe(3);
  await page.bringToFront();
  await band(page, 'Chuyển sang bản mới').click();
  await expect.poll(() => versions(page), { timeout: 60_000 }).toEqual(await versions(other));
  await band(page, 'Xóa sạch').click();
  await band(page, 'Xóa sạch ngay').click();
  await expect(other.getByText('Dữ liệu đã được xóa sạch từ một thẻ khác.')).toBeVisible();
  expect((await left(other)).databases).toEqual([]);
});
