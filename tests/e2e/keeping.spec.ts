import type { BrowserContext, Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { load, small, stored, TABLES } from './support/kept';
import { expect, ready, test } from './support/test';

const band = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
const toData = (page: Page) => page.evaluate(() => void (location.hash = '#/data?pack=own'));

/** The versions' pack codes, latest first, and which of them is shown. */
async function versions(page: Page): Promise<{ readonly codes: readonly string[]; readonly shown: number }> {
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

/** Everything that lies in the browser for this address. */
const left = (page: Page) =>
  page.evaluate(async () => {
    const names: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
    const databases = (await indexedDB.databases()).map((d) => d.name);
    return { databases, keys: Object.keys(localStorage), session: Object.keys(sessionStorage), caches: await caches.keys(), names };
  });

/** Questions of the last pack loaded whose answers do not lie there yet. */
const unkept = (page: Page) =>
  page.evaluate(async () => {
    const asked = performance.getEntriesByName('thuocdo:asked').map((e) => String((e as PerformanceMark).detail));
    if (!(await indexedDB.databases()).some((d) => d.name === 'thuocdo-answers')) return asked;
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('thuocdo-answers');
      request.addEventListener('success', () => resolve(request.result));
    });
    const entries = await new Promise<{ at: number; kept: { answers: Map<string, unknown> } }[]>((resolve) => {
      const request = db.transaction('answers').objectStore('answers').getAll();
      request.addEventListener('success', () => resolve(request.result as never));
    });
    db.close();
    const last = entries.toSorted((a, b) => b.at - a.at)[0];
    return asked.filter((key) => !last?.kept.answers.has(key));
  });

/** Databases whose entries are bent in the middle, so that a later visit finds them damaged. */
const bend = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const db = await done(indexedDB.open('thuocdo-tables'));
    const all = (await done(db.transaction('tables').objectStore('tables').getAll())) as { kept: { sealed: { content: Blob } } }[];
    const bent = [];
    for (const entry of all) {
      const { sealed } = entry.kept;
      const bytes = new Uint8Array(await sealed.content.arrayBuffer());
      bytes[bytes.length >> 1]! ^= 1;
      bent.push({ ...entry, kept: { ...entry.kept, sealed: { ...sealed, content: new Blob([bytes]) } } });
    }
    const store = db.transaction('tables', 'readwrite').objectStore('tables');
    await Promise.all(bent.map((entry) => done(store.put(entry))));
    db.close();
    return bent.length;
  });

/** Whether the tables of the pack on screen came as they were kept, or its files were read; null while neither is done. */
const tablesCame = (page: Page) =>
  page.evaluate(() => (performance.getEntriesByName('thuocdo:tables').at(-1) as PerformanceMark | undefined)?.detail ?? null);
const tablesKept = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).some((d) => d.name === 'thuocdo-tables'));

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

const beside = async (context: BrowserContext, origin: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`${origin}/#/?pack=own`);
  await ready(page);
  return page;
};

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

test.describe('faults', () => {
  test.use({ provoked: true });

  test('a file changed or deleted between picking and reading is named, and what was there stays', async ({ page, origin }, info) => {
    await page.goto(`${origin}/#/?pack=new`);
    const path = info.outputPath('units.csv');
    // Picked by a field of this test, so that the file can be changed before the page gets to read it.
    const pick = async () => {
      await expect(page.locator('main input[type=file]').first()).toBeAttached();
      await page.evaluate(() => {
        const own = document.createElement('input');
        own.type = 'file';
        own.id = 'own';
        document.getElementById('own')?.remove();
        document.body.append(own);
      });
      writeFileSync(path, small(0)[0]?.buffer ?? '');
      await page.locator('#own').setInputFiles(path);
    };
    const hand = () =>
      page.evaluate(() => {
        const [field, own] = [
          document.querySelector<HTMLInputElement>('main input[type=file]'),
          document.querySelector<HTMLInputElement>('#own'),
        ];
        if (!field || !own) throw new Error('no field');
        field.files = own.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    const said = page.getByText(/units\.csv\sđã\sbị\ssửa,\schuyển\shoặc\sxóa/).first();
    await pick();
    writeFileSync(path, 'unit_id\nkhác\n');
    await hand();
    await expect(said).toBeVisible();
    await page.reload();
    await pick();
    rmSync(path);
    await hand();
    await expect(said).toBeVisible();
  });

  test('a full disk is named, what is loaded stays usable, and nothing is left over', async ({ page, origin }) => {
    await page.goto(`${origin}/#/?pack=new`);
    await load(page, small());
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 60_000 });
    await band(page, 'Lưu trên máy này').click();
    await expect(page.getByText(/Không đủ chỗ để lưu: cần/)).toBeVisible();
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await stored(page)).toMatchObject({ files: [], versions: 0 });
    await band(page, 'Lưu trên máy này').click();
    await expect(band(page, 'Lưu trên máy này')).toHaveCount(0);
    expect(await stored(page)).toMatchObject({ versions: 1 });
  });

  test('a tab closed in the middle of writing leaves the version before whole, and no bytes over @long', async ({
    page,
    origin,
    context,
  }) => {
    test.setTimeout(240_000);
    await page.goto(`${origin}/#/?pack=new`);
    await load(page, small());
    await band(page, 'Lưu trên máy này').click();
    await expect(band(page, 'Lưu trên máy này')).toHaveCount(0);
    const before = await versions(page);
    await page.close();
    const puts = 2;
    const dying = await beside(context, origin);
    // The tab dies with the transaction of its n-th write: everything after it never happens.
    await dying.evaluate((n) => {
      let left = n;
      const real = Reflect.get(IDBObjectStore.prototype, 'put') as (...args: unknown[]) => IDBRequest;
      IDBObjectStore.prototype.put = function (...args: unknown[]) {
        left -= 1;
        if (left < 0) {
          // Held open for ever: only the end of the tab ends it.
          return new Proxy({} as IDBRequest, { get: () => () => undefined });
        }
        return Reflect.apply(real, this, args) as IDBRequest<IDBValidKey>;
      };
      const begin = Reflect.get(IDBDatabase.prototype, 'transaction') as (this: IDBDatabase, ...args: unknown[]) => IDBTransaction;
      IDBDatabase.prototype.transaction = function (...args: unknown[]) {
        if (left <= 0 && args[1] === 'readwrite') throw new DOMException('the tab is dying', 'InvalidStateError');
        return Reflect.apply(begin, this, args);
      };
    }, puts);
    const changed = small(puts * 3).map((file) => ({ ...file, buffer: Buffer.concat([file.buffer, Buffer.from('\n'.repeat(puts))]) }));
    await load(dying, changed);
    await expect(dying.getByText(/Một bản Thước đo mới hơn/)).toBeVisible();
    expect((await stored(dying)).files.length).toBeGreaterThan(TABLES.length + 1);
    await dying.close();
    const next = await beside(context, origin);
    expect(await versions(next)).toEqual(before);
    const after = await stored(next);
    expect(after.files).toEqual(after.named);
    expect(after.hashes).toEqual(after.named);
    await next.close();
  });
});
