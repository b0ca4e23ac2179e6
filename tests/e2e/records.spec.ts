import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from '../../src/cli/house/run.mjs';
import { expect, open, ready, test } from './support/test';

const sample = (name: string) => ({ name, mimeType: 'application/octet-stream', buffer: readFileSync(join(top, 'public/sample', name)) });

test('a mark leads to its records, a record to its line of the file, and Back undoes it', async ({ page, origin }) => {
  await open(page, origin, '#/indicators/A02?pack=sample&by=delegations.purpose');
  const main = page.getByRole('main');
  const heading = main.locator('#records');
  await expect(heading).toContainText('bản ghi tạo nên con số này');
  const all = Number((await heading.innerText()).match(/[\d.]+/)?.[0].replace('.', ''));

  await test.step('a mark narrows the records, and the address says so', async () => {
    await main.locator('#A02-by [role=img]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/[?&]g=\w+/);
    await expect(heading).toContainText('bản ghi của');
    expect(Number((await heading.innerText()).match(/[\d.]+/)?.[0].replace('.', ''))).toBeLessThan(all);
  });

  await test.step('Back brings all of them again', async () => {
    await page.goBack();
    await expect(page).not.toHaveURL(/[?&]g=/);
    await expect(heading).toContainText('tạo nên con số này');
  });

  await test.step('text without marks finds records, and a heading sorts them', async () => {
    await main.getByRole('searchbox', { name: 'Tìm trong bản ghi' }).fill('lam viec chuyen mon');
    const shown = main.getByText(/^Dòng 1–\d+ trong/);
    await expect.poll(async () => Number((await shown.innerText()).replaceAll('.', '').match(/trong (\d+)/)?.[1] ?? all)).toBeLessThan(all);
    await main.getByRole('button', { name: 'Ngày', exact: true }).click();
    await expect(main.getByRole('columnheader', { name: 'Ngày', exact: true })).toHaveAttribute('aria-sort', 'ascending');
    const rows = main.locator('#records').locator('xpath=ancestor::section').getByRole('row');
    const days = async () =>
      (await rows.allInnerTexts()).flatMap((row) =>
        [...row.matchAll(/(\d+)\/(\d+)\/(\d{4})/g)].slice(0, 1).map(([, d, m, y]) => Number(y) * 1e4 + Number(m) * 100 + Number(d)),
      );
    // The next step takes the first row: it must be the sorted one.
    await expect
      .poll(async () => {
        const found = await days();
        return found.length > 1 && found.every((day, i) => i === 0 || (found[i - 1] ?? 0) <= day);
      })
      .toBe(true);
  });

  await test.step('the line of the file opens, and Escape gives the focus back', async () => {
    const first = main.getByRole('button', { name: /^Mở dòng/ }).first();
    const line = main.getByRole('button', { name: (await first.getAttribute('aria-label')) ?? '', exact: true });
    await line.click();
    const panel = page.getByRole('dialog');
    await expect(panel.getByRole('heading')).toContainText('delegations.parquet');
    await expect(panel.getByRole('rowheader', { name: /Mã đoàn/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(line).toBeFocused();
  });

  await test.step('the file of records carries the passport', async () => {
    const taken = async (format: RegExp): Promise<string> => {
      const download = page.waitForEvent('download');
      await main.getByRole('button', { name: 'Tải bản ghi' }).click();
      await page.getByRole('menuitem', { name: format }).click();
      return readFileSync((await (await download).path()) ?? '', 'utf8');
    };
    const text = await taken(/^CSV/);
    expect(text).toMatch(/Hộ chiếu số liệu TD-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    expect(text).toContain('delegations.parquet');
    const parquet = await taken(/^Parquet/);
    expect(parquet.slice(0, 4)).toBe('PAR1');
    expect(parquet).toMatch(/restore_code.{0,40}TD-[0-9A-Z]{4}-[0-9A-Z]{4}/su);
  });
});

test('a wrong file is named with its line, the rest can be opened, and nothing was lost @long', async ({ page, origin }) => {
  await open(page, origin, '#/?pack=new');
  const cut = sample('tasks.parquet');
  const events = sample('events.csv');
  const wrong = Buffer.from(events.buffer.toString('utf8').replace(/,2024-0[1-9]-\d\d,/, ',31/9/2026,'));
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      ...['units.csv', 'periods.csv', 'agreements.csv', 'targets.csv'].map(sample),
      { ...events, buffer: wrong },
      { ...cut, buffer: cut.buffer.subarray(0, cut.buffer.length - 900) },
    ]);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Chưa nạp được tệp tasks.parquet');
  await expect(alert).toContainText(/events\.csv · dòng \d+ · cột start_on · “31\/9\/2026”/);
  await alert.getByRole('button', { name: 'Mở bảng với các tệp đọc được' }).click();
  await expect(page).toHaveURL(/pack=own/);
  await ready(page);
  await page.getByRole('link', { name: 'Dữ liệu', exact: true }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('region', { name: 'Bảng đã nạp' }).getByRole('rowheader')).toHaveCount(5);
  await expect(main.getByText('Chưa tính được: D06')).toBeVisible();
  await page.evaluate(() => void (location.hash = '#/indicators/I02?pack=own'));
  await expect(main.getByRole('heading', { name: 'Chưa đủ dữ liệu' })).toBeVisible();
  await expect(main.getByText('transactions.csv')).toBeVisible();
});
