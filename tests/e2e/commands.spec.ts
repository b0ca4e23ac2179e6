import type { Page } from '@playwright/test';
import { findings } from './support/axe';
import { confirmFirst } from './support/claim';
import { expect, open, ready, test } from './support/test';

const palette = (page: Page) => page.getByRole('combobox', { name: /Tìm hoặc ra lệnh|Find or run/ });
const active = (page: Page) => page.locator('[role="option"][aria-selected="true"]');

/** Opens the palette and waits until it takes letters. */
async function summon(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toBeFocused();
}

/** The option that the field names is the one that looks chosen. */
async function expectActive(page: Page, text: string): Promise<void> {
  await expect(active(page)).toContainText(text);
  const id = await active(page).getAttribute('id');
  await expect(palette(page)).toHaveAttribute('aria-activedescendant', id ?? '');
}

test('the palette finds and runs by keyboard alone', async ({ page, origin }) => {
  test.slow();
  await open(page, origin);
  await summon(page);
  expect(await findings(page)).toEqual([]);

  await test.step('indicator and unit in one line, without marks', async () => {
    await page.keyboard.type('giai ngan thads');
    await expectActive(page, 'giải ngân, lọc Cục Quản lý Thi hành án dân sự');
    await expect(active(page).locator('mark').first()).toHaveText(/giải/i);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/indicators\/I02\?.*u=CTHADS/);
    await ready(page);
    await expect(page.getByRole('combobox')).toHaveCount(0);
  });

  await test.step('by id, by formula, by a name the unit no longer has', async () => {
    for (const [typed, found] of [
      ['o01', 'O01'],
      ['tong cuc thi hanh an', 'Cục Quản lý Thi hành án dân sự'],
      ['JICA', 'Nhật Bản'],
    ] as const) {
      await summon(page);
      await page.keyboard.type(typed);
      await expectActive(page, found);
      await page.keyboard.press('Escape');
      await expect(palette(page)).toHaveCount(0);
    }
  });

  await test.step('arrows, Tab between groups, and the last picks first', async () => {
    await summon(page);
    await expectActive(page, 'giải ngân, lọc');
    await expect(page.getByRole('group', { name: 'Vừa chọn gần đây' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expectActive(page, 'Bảng chỉ số');
    await page.keyboard.press('ArrowDown');
    await expectActive(page, 'Danh mục chỉ số');
    await page.keyboard.press('Shift+Tab');
    await expectActive(page, 'Bảng chỉ số');
    await page.keyboard.type('tieng anh');
    await expectActive(page, 'Dùng tiếng Anh');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  await test.step('nothing found is said', async () => {
    await summon(page);
    await page.keyboard.type('zzqx');
    await expect(page.getByRole('status').filter({ hasText: 'zzqx' })).toBeVisible();
  });
});

test('keys: places, figures, marks, the way back, and the switch that turns them off', async ({ page, origin }) => {
  test.slow();
  await open(page, origin);

  await test.step('the list of keys shows those that act', async () => {
    await page.keyboard.press('Shift+?');
    const help = page.getByRole('dialog', { name: 'Phím tắt' });
    await expect(help).toBeVisible();
    await expect(help.getByText('Hoàn tác')).toHaveCount(0);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(help).toHaveCount(0);
  });

  await test.step('J reaches a figure, arrows walk its marks, Enter opens them, Backspace returns to it', async () => {
    await page.keyboard.press('j');
    const figure = page.locator('main figure:focus');
    const id = await figure.getAttribute('id');
    await page.keyboard.press('t');
    await expect(figure.getByRole('table').first()).toBeVisible();
    await page.keyboard.press('t');
    await figure.getByRole('img').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(`figure#${id} [aria-live="polite"]`)).toHaveText(/\d/);
    const address = page.url();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/indicators\//);
    await ready(page);
    await page.keyboard.press('Backspace');
    await expect(page).toHaveURL(address);
    await expect(page.locator(`figure#${id} :focus`)).toHaveCount(1);
  });

  await test.step('every figure of the board is walked', async () => {
    await ready(page);
    for (const figure of await page.locator('main figure[id]').all()) {
      const mark = figure.locator('[role="img"][tabindex="0"], [data-walk]').first();
      await expect(mark, (await figure.getAttribute('id')) ?? '').toBeAttached();
    }
  });

  await test.step('places after G', async () => {
    for (const [letter, path] of [
      ['i', /#\/indicators/],
      ['d', /#\/contribution/],
      ['r', /#\/review/],
      ['m', /#\/method/],
      ['l', /#\/data/],
      ['b', /#\/\?/],
    ] as const) {
      await page.keyboard.press('g');
      await page.keyboard.press(letter);
      await expect(page).toHaveURL(path);
    }
    await ready(page);
  });

  await test.step('off in fields, and off everywhere once switched off', async () => {
    await page.keyboard.press('Shift+?');
    await page.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('i');
    await page.keyboard.press('p');
    await expect(page).toHaveURL(/#\/\?/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await summon(page);
    await page.keyboard.type('phim tat');
    await expectActive(page, 'Xem các phím tắt');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('i');
    await expect(page).toHaveURL(/#\/indicators/);
    await ready(page);
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('gbp');
    await expect(page.getByRole('searchbox')).toHaveValue('gbp');
    await expect(page).toHaveURL(/#\/indicators/);
  });
});

test('what was entered is undone and redone by keys, and only where there is something to undo @long', async ({ page, origin }) => {
  test.setTimeout(240_000);
  await open(page, origin, '#/review?pack=sample');
  const undo = page.getByRole('dialog', { name: 'Phím tắt' }).getByText('Hoàn tác');
  await page.keyboard.press('Shift+?');
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
  await expect(undo).toHaveCount(0);
  await page.keyboard.press('Escape');
  await confirmFirst(page);
  const entered = page.getByRole('link', { name: /Đã sửa trong máy này/ });
  await expect(entered).toHaveText(/1$/);
  await page.locator('main').focus();
  await page.keyboard.press('Shift+?');
  await expect(undo).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(entered).toHaveText(/0$/, { timeout: 60_000 });
  await page.keyboard.press('Control+Shift+z');
  await expect(entered).toHaveText(/1$/, { timeout: 60_000 });
});
