import { findings } from './support/axe';
import { expect, open, test, visit } from './support/test';

test('quality: dimensions open to rows, returns by keyboard and as a table, and the mark of a figure opens what lowers it', async ({
  page,
  origin,
}) => {
  test.setTimeout(180_000);
  await open(page, origin, '#/quality?pack=sample');
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();
  expect(await findings(page)).toEqual([]);

  await page.getByRole('button', { name: /Giao dịch vốn, Đầy đủ: / }).click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('row').nth(1)).toContainText('C06');
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');

  const first = grid.locator('td[tabindex="0"]');
  await first.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  const here = page.locator('td:focus');
  await expect(here).toHaveAttribute('data-spot', /^1 \d+$/);
  await page.keyboard.press('Control+Home');
  // The unit with most missing comes first: one of its cells says so, in words and by its shape.
  await grid.locator('td[data-state="missing"]').first().focus();
  await expect(page.locator('td:focus')).toHaveAttribute('aria-label', /Chưa báo cáo/);
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('Chưa báo cáo');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Bảng', exact: true }).click();
  await expect(page).toHaveURL(/as=table/);
  await expect(page.getByRole('columnheader', { name: 'Ngày nộp' })).toBeVisible();

  await visit(page, '#/indicators/I02?pack=sample');
  await page
    .getByRole('button', { name: /Chất lượng dữ liệu \d+\/100/ })
    .first()
    .click();
  await expect(
    page
      .getByRole('dialog')
      .getByRole('button', { name: /C0\d|C2\d/ })
      .first(),
  ).toBeVisible();
  expect(await findings(page)).toEqual([]);
});
