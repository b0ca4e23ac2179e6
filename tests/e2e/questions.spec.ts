import { expect, open, ready, test } from './support/test';

const ALL = Array.from({ length: 11 }, (_, i) => i + 1);

test('each of the eleven questions leads from its heading to a line of a file in three clicks at most', async ({ page, origin }) => {
  test.setTimeout(400_000);
  await open(page, origin);
  const main = page.getByRole('main');
  await test.step('the list answers every question in a few words and leads to it', async () => {
    const list = page.getByRole('navigation', { name: 'Mười một câu hỏi' });
    const rows = list.getByRole('listitem');
    await expect(rows).toHaveCount(ALL.length);
    for (const text of await rows.allInnerTexts()) expect(text).toMatch(/\?[\s\S]*\d/u);
    await rows.nth(8).getByRole('button').click();
    await expect(page.locator('#q9')).toBeFocused();
    await expect(page.locator('#q9')).toBeInViewport();
  });

  for (const n of ALL)
    await test.step(`question ${n}`, async () => {
      const figure = main.locator(`section[aria-labelledby="q${n}"] figure`).first();
      await expect(figure.getByRole('heading', { level: 3 })).toHaveText(/\p{L}/u);
      const drawing = figure.getByRole('img').first();
      if ((await drawing.count()) > 0) {
        await drawing.focus();
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Enter');
      } else
        await figure
          .getByRole('button', { name: /^Xem bản ghi/ })
          .filter({ hasText: /[1-9]/ })
          .first()
          .click();
      await expect(page).toHaveURL(/indicators\/[A-Z]\d\d/);
      await ready(page);
      await main
        .getByRole('button', { name: /^Mở dòng/ })
        .first()
        .click();
      await expect(page.getByRole('dialog').getByRole('heading').first()).toHaveText(/Dòng \d+ của|bản ghi thứ/u);
      await page.keyboard.press('Escape');
      await page.goBack();
      await expect(page).not.toHaveURL(/indicators/);
      await ready(page);
    });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('questions are rows with their answers that open to the figure', async ({ page, origin }) => {
    await open(page, origin);
    const rows = page.getByRole('main').locator('h2[id^="q"] > button');
    await expect(rows).toHaveCount(ALL.length);
    for (const row of await rows.all()) expect((await row.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    const section = page.locator('section[aria-labelledby="q6"]');
    await expect(section.locator('figure[id]')).toHaveCount(0);
    await rows.nth(5).click();
    await expect(rows.nth(5)).toHaveAttribute('aria-expanded', 'true');
    await expect(section.getByRole('heading', { level: 3 })).toBeVisible();
    await rows.nth(5).click();
    await expect(section.getByRole('heading', { level: 3 })).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
