import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { top } from '../../src/cli/house/run.mjs';
import { expect, open, ready, test } from './support/test';

const PACK = join(top, 'tests/fixtures/hard');

/** A small pack whose titles are markup, script and addresses that want to be fetched. */
function hostilePack(canary: string): { name: string; mimeType: string; buffer: Buffer }[] {
  const payload = `"<img src=${canary}/img onerror=alert(1)><script src=${canary}/script></script><svg onload=alert(2)>{b|${canary}}"`;
  return readdirSync(PACK)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => {
      const text = readFileSync(join(PACK, name), 'utf8');
      const hostile = /^(agreements|units|partners)\.csv$/.test(name) ? poisoned(text, payload) : text;
      return { name, mimeType: 'text/csv', buffer: Buffer.from(hostile) };
    });
}

/** Every Vietnamese title or name replaced. The fixture quotes no cell in these tables. */
function poisoned(text: string, payload: string): string {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const at = head.split(',').findIndex((name) => name === 'title_vi' || name === 'name_vi');
  if (at < 0) throw new Error('no title to poison');
  return [
    head,
    ...lines.map((line) =>
      line
        .split(',')
        .map((cell, i) => (i === at ? payload : cell))
        .join(','),
    ),
  ].join('\n');
}

test('text from files is shown as text, wherever it appears', async ({ page, origin, canary }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`${origin}/#/?pack=new`);
  await ready(page);
  await page.locator('input[type=file]').first().setInputFiles(hostilePack(canary.origin));
  await expect(page).toHaveURL(/pack=own/, { timeout: 60_000 });
  await ready(page);
  for (const hash of ['#/?pack=own&p=2024', '#/indicators/O01?pack=own&p=2024', '#/data?pack=own']) {
    await page.evaluate((next) => void (location.hash = next), hash);
    await page.waitForTimeout(500);
    await ready(page);
  }
  await page.evaluate(() => void (location.hash = '#/indicators/O01?pack=own&p=2024'));
  await expect(page.getByRole('main')).toContainText('<img src=');
  expect(await page.locator('main img, main script, main iframe').count()).toBe(0);
  expect(dialogs).toEqual([]);
  expect(canary.hits).toEqual([]);
});

test('a wrong file is named, and what was there stays @long', async ({ page, origin }) => {
  await open(page, origin, '#/data?pack=sample');
  await page.getByRole('button', { name: 'Nạp tệp khác' }).click();
  await page.getByLabel('chọn tệp', { exact: true }).setInputFiles([
    { name: 'agreements.parquet', mimeType: 'application/octet-stream', buffer: Buffer.from('PAR1 cut short') },
    { name: 'units.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) },
  ]);
  const main = page.getByRole('main');
  await expect(main).toContainText('agreements.parquet');
  await expect(main).toContainText('units.csv');
  await page.goBack();
  await expect(page.getByText('Dữ liệu mẫu').first()).toBeVisible();
  await expect(main.getByRole('region', { name: 'Bảng đã nạp' }).getByRole('rowheader')).toHaveCount(30, { timeout: 2_000 });
});
