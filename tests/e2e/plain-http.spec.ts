import { expect, open, test, visit } from './support/test';

// The browser's console is told that a header about isolation means nothing here; uncaught errors are watched below.
test.use({ provoked: true });

test('an intranet’s plain http page answers, copies and computes like any other', async ({ page, origin }) => {
  const uncaught: string[] = [];
  page.on('pageerror', (error) => uncaught.push(error.message));
  await open(page, origin.replace('127.0.0.1', 'thuocdo.test'), '#/indicators/A02?pack=sample');
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator, 'randomUUID' in crypto])).toEqual([false, false, false]);

  await test.step('a copied code can be pasted', async () => {
    const code = page.getByRole('button', { name: /^Chép mã/ });
    const text = (await code.innerText()).trim();
    await code.click();
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox').or(page.getByRole('searchbox')).last();
    await field.press('Control+v');
    await expect(field).toHaveValue(text);
    await page.keyboard.press('Escape');
  });

  await test.step('the workbench counts', async () => {
    await visit(page, '#/sql?pack=sample');
    await page.getByRole('textbox', { name: /SQL/ }).click();
    await page.keyboard.type('SELECT count(*) AS n FROM partners');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('gridcell', { name: '30' })).toBeVisible();
  });
  expect(uncaught).toEqual([]);
});
