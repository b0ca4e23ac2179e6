import { findings } from './support/axe';
import { expect, open, ready, test } from './support/test';

test('a page is presented by keyboard alone, with the numbers of the page', async ({ page, origin }) => {
  test.setTimeout(360_000);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, origin);
  const titles = await page.locator('main figure h3').allInnerTexts();
  expect(titles.length).toBeGreaterThanOrEqual(5);
  await page.keyboard.press('j');
  await page.keyboard.press('p');
  const stage = page.getByRole('dialog', { name: /^Trình chiếu/ });
  await expect(stage).toBeFocused();
  await expect(stage.getByRole('heading', { level: 1 })).toContainText('9 tháng đầu năm 2026');
  await expect(stage.locator('[aria-busy="true"]')).toHaveCount(0);
  const at = () => stage.locator('[aria-live="polite"]').innerText();
  const of = Number(/trên (\d+)/.exec(await at())?.[1]);
  expect(of).toBeGreaterThan(titles.length);

  const seen: string[] = [];
  for (let n = 1; n <= of; n += 1) {
    await expect(page).toHaveURL(new RegExp(`slide=${n}(&|$)`));
    await ready(page);
    seen.push(await stage.getByRole('heading', { level: 1 }).innerText());
    // Slides of one kind are built alike: every third is looked at, and the last.
    if (n % 3 === 1 || n === of) expect.soft(await findings(page), `slide ${n}`).toEqual([]);
    const cut = await stage.evaluate((e) => e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight);
    expect.soft(cut, `slide ${n} runs over its edge`).toBe(false);
    if (n < of) await page.keyboard.press(['ArrowRight', 'PageDown', 'Space'][n % 3] ?? 'ArrowRight');
  }
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
  expect(seen.map(plain)).toEqual(expect.arrayContaining(titles.map(plain)));
  expect(seen.at(-1)).toBe('Các con số này từ đâu');

  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/slide=1(&|$)/);
  await page.keyboard.press('End');
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(new RegExp(`slide=${of - 1}(&|$)`));
  await page.keyboard.press('Escape');
  await expect(stage).toHaveCount(0);
  await expect(page).not.toHaveURL(/slide=/);
  await expect(page.locator('main figure:focus')).toHaveCount(1);
});

test('the wall shows every target, keeps its address, pauses and leaves @long', async ({ page, origin }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, origin);
  const tiles = await page.locator('main a[href*="/indicators/"] h2').allInnerTexts();
  await page.keyboard.press('w');
  const wall = page.getByRole('dialog', { name: 'Bảng treo tường' });
  await expect(wall).toBeFocused();
  await expect(page).toHaveURL(/wall=0/);
  for (const name of tiles) await expect(wall.getByRole('heading', { name })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  const letters = await wall.evaluate((root) =>
    [...root.querySelectorAll('li, header, h1, h2, p')].flatMap((e) => {
      const own = [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent?.trim());
      return own && e.getBoundingClientRect().width > 0 ? [Number.parseFloat(getComputedStyle(e).fontSize)] : [];
    }),
  );
  expect(Math.min(...letters), 'smallest letters, px at 1920 × 1080').toBeGreaterThanOrEqual(26);
  const cut = await wall.evaluate((e) =>
    [...e.querySelectorAll('h2, p')].filter((t) => t.scrollWidth > t.clientWidth + 1).map((t) => t.textContent),
  );
  expect(cut).toEqual([]);

  await page.keyboard.press('ArrowRight');
  await expect(wall.getByRole('heading', { level: 1 })).not.toHaveText(/chỉ tiêu/);
  await page.keyboard.press('ArrowLeft');
  await wall.getByRole('combobox').selectOption('20');
  await expect(page).toHaveURL(/wall=20/);
  // Motion is not wanted here: turning waits until it is asked for.
  await expect(wall.getByRole('button', { name: 'Tiếp tục' })).toBeAttached();
  await wall.getByRole('button', { name: 'Tiếp tục' }).press('Enter');
  await expect(wall.getByRole('button', { name: 'Dừng' })).toBeAttached();

  await page.reload();
  await ready(page);
  await expect(wall).toBeVisible();
  await page.keyboard.press('w');
  await expect(wall).toHaveCount(0);
  await expect(page).not.toHaveURL(/wall=/);
});
