import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { load, small, stored, TABLES } from './support/kept';
import { expect, test } from './support/test';
import { band, beside, versions } from './support/versions';

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
  // Chromium tells a changed file by its time in whole seconds.
  const later = new Date(Date.now() + 5000);
  utimesSync(path, later, later);
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
