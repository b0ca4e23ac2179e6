import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from './support/axe';
import { expect, ready, test, visit } from './support/test';

const SAMPLE = join(import.meta.dirname, '../../public/sample');
const TABLES = [
  'units',
  'unit_changes',
  'periods',
  'code_lists',
  'partners',
  'agreements',
  'agreement_partners',
  'targets',
  'report_status',
];

interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A small pack; in the later one the last agreements are gone and one is signed a year earlier. */
function tables(later: boolean): readonly Given[] {
  return TABLES.map((name) => {
    const rows = readFileSync(join(SAMPLE, `${name}.csv`), 'utf8')
      .trimEnd()
      .split('\n');
    const kept = later && name === 'agreements' ? rows.slice(0, -5) : rows;
    return { name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(`${kept.join('\n')}\n`) };
  });
}

async function load(page: Page, given: readonly Given[]): Promise<void> {
  await page.evaluate(() => void (location.hash = '#/?pack=new'));
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...given]);
  await expect(page).toHaveURL(/pack=own/, { timeout: 60_000 });
  await ready(page);
}

test('two versions: the sentence, the numbers with their rows, the tables, files; by keyboard; what is unknown is said', async ({
  page,
  origin,
}) => {
  await page.goto(`${origin}/#/?pack=new`);
  await load(page, tables(false));
  await load(page, tables(true));
  await visit(page, '#/data?pack=own');
  const link = page.getByRole('link', { name: /Xem khác biệt/ }).first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/changes\?.*old=[\da-f]{12}/);
  await expect(page.getByText(/So với bản trước,\s\d+\strong\s46/)).toBeVisible({ timeout: 90_000 });
  const reason = page.getByRole('button', { name: /\d\sdòng\sbỏ/ }).first();
  await reason.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/agreements\.csv,\sdòng\s\d+/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Xem các dòng khác của bảng Văn kiện', exact: false }).first().click();
  await expect(page).toHaveURL(/rows=agreements/);
  expect(await findings(page)).toEqual([]);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải các dòng (CSV)' }).click();
  const text = readFileSync((await (await file).path()) ?? '', 'utf8');
  expect(text.split('\n').length).toBeGreaterThan(5);
  await visit(page, '#/changes?pack=own&old=0123456789ab');
  await expect(page.getByRole('heading', { name: /Không\sthấy\sbản\s0123456789ab/ })).toBeVisible();
});
