import { expect, open, ready, test, visit } from './support/test';

/** Words that stay together are joined by no-break spaces. */
const said = (text: string) => new RegExp(text.replaceAll(' ', '\\s'));

test('another period and a base year are chosen from the scope, by keyboard too @long', async ({ page, origin }) => {
  await open(page, origin, '#/indicators/O01?pack=sample&p=2026M9');
  const main = page.getByRole('main');
  const compare = page.getByRole('button', { name: /^So sánh với:/ });

  await test.step('a base year stands in the address, the fact, the sentence and the passport', async () => {
    await compare.click();
    await page.getByRole('option', { name: /năm gốc 2020/ }).click();
    await expect(page).toHaveURL(/cmp=base:2020/);
    await ready(page);
    await expect(main.getByText(said('so với 9 tháng đầu năm 2020')).first()).toBeVisible();
    await expect(main.getByText(said('So với cùng kỳ 2020')).first()).toBeVisible();
    await expect(main.getByText(said('^9 tháng đầu năm 2020$')).first()).toBeVisible();
  });

  await test.step('a whole year is not held against nine months, and the way out is offered', async () => {
    await compare.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('nam 2024');
    await page.getByRole('option', { name: /^2024/ }).first().click();
    await expect(page).toHaveURL(/cmp=2024(&|$)/);
    await ready(page);
    await expect(page.getByText(said('dài khác nhau: số cộng dồn không so sánh được'))).toBeVisible();
    await expect(main.getByText(said('không so với cả năm 2024')).first()).toBeVisible();
    await page.getByRole('button', { name: said('So với 9 tháng đầu năm 2024') }).click();
    await expect(page).toHaveURL(/cmp=2024M9/);
    await ready(page);
    await expect(main.getByText(said('so với 9 tháng đầu năm 2024')).first()).toBeVisible();
  });

  await test.step('a period that the pack has not is told, not swallowed', async () => {
    await visit(page, '#/indicators/O01?pack=sample&p=2026M9&cmp=base:1999');
    await expect(page.getByText(said('không có kỳ “base:1999” để so sánh; đang so với cùng kỳ năm 2025'))).toBeVisible();
    await page.getByRole('button', { name: 'Đã rõ' }).click();
    await expect(page).not.toHaveURL(/cmp=/);
  });

  await test.step('events are switched off on one figure and come back', async () => {
    await visit(page, '#/indicators/A04?pack=sample');
    const figure = page.locator('figure').first();
    const on = figure.getByRole('button', { name: 'Hiện mốc sự kiện' });
    await expect(figure).toContainText('Trên trục thời gian');
    await on.click();
    await expect(on).toHaveAttribute('aria-pressed', 'false');
    await expect(figure).not.toContainText('Trên trục thời gian');
    await on.click();
    await expect(figure).toContainText('Nghị định 39/2025/NĐ-CP');
  });
});
