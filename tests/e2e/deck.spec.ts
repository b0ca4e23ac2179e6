import { readFile } from 'node:fs/promises';
import { one, partsOf, xmlOf } from '../support/office';
import { templateOf } from '../support/template';
import { findings } from './support/axe';
import { expect, open, ready, test, visit } from './support/test';
import { smallTargets } from './support/touch';

test.use({ hasTouch: true });

test('figures become a deck: added, edited around their numbers, moved, kept, presented and found by their code', async ({
  page,
  origin,
}) => {
  test.setTimeout(240_000);
  await open(page, origin);
  const heading = page.locator('figure#aid h3');
  await heading.scrollIntoViewIfNeeded();
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  const finding = plain(await heading.innerText());
  for (const id of ['aid', 'training', 'sides']) {
    await page.locator(`figure#${id}`).focus();
    await page.keyboard.press('a');
    await expect(page.getByText(/^Đã thêm vào trình chiếu/)).toBeVisible();
  }
  await expect(page.getByRole('link', { name: /^Trình chiếu ?3/ })).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('link', { name: /^Trình chiếu ?2/ })).toBeVisible();

  await visit(page, '#/deck?pack=sample');
  const rail = page.getByRole('navigation', { name: 'Các trang' });
  const slides = rail.locator('[data-slide]');
  await expect(slides).toHaveCount(2);
  expect(await findings(page), 'the page of decks').toEqual([]);

  const title = page.getByLabel('Tiêu đề', { exact: true });
  const written = await title.inputValue();
  expect(plain(written)).toBe(finding);
  const number = /\d[\d.,]*/.exec(written)?.[0] ?? '';
  await title.fill(written.replace(number, `${number}9`));
  await expect(title, 'a number cannot be written onto').toHaveValue(written);
  await expect(page.getByText('Con số gắn với nguồn, không gõ đè được.')).toBeVisible();
  await title.fill(`Hai vế: ${written}`);
  await expect(page.locator('main h1').last()).toContainText('Hai vế:');
  await page.getByLabel('Lời nói kèm').fill('Nhấn mạnh số giải ngân.');

  await slides.first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(slides.nth(1)).toHaveAttribute('aria-label', /Hai vế:/);
  await page.keyboard.press('Control+z');
  await expect(slides.first()).toHaveAttribute('aria-label', /Hai vế:/);

  await expect(page.getByText(/^Đã lưu/)).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(slides).toHaveCount(2);
  await expect(title).toHaveValue(`Hai vế: ${written}`);
  const code = await page.locator('summary code').first().innerText();

  const own = page.locator('input[accept=".pptx,.potx"]');
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  await own.setInputFiles({ name: 'mau-cu.pptx', mimeType: type, buffer: Buffer.from('không phải trình chiếu') });
  await expect(page.getByRole('alert').filter({ hasText: 'mau-cu.pptx' })).toContainText('Đây không phải tệp PowerPoint');
  await own.setInputFiles({ name: 'mau-bo.pptx', mimeType: type, buffer: Buffer.from(templateOf()) });
  await expect(page.getByText('Tệp PPTX từ nay theo mẫu mau-bo.pptx')).toBeVisible();
  await page.getByRole('button', { name: 'Xuất tệp' }).click();
  await expect(page.getByRole('menuitem', { name: 'Đổi mẫu trình chiếu' })).toContainText('mau-bo.pptx');
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Trang chiếu sửa được' }).click();
  const upon = partsOf(await readFile(await (await coming).path()));
  expect(one(xmlOf(upon, 'ppt/presentation.xml'), 'p:sldSz')?.attributes.get('cx'), 'upon the template').toBe('9144000');

  await page.keyboard.press('p');
  const stage = page.getByRole('dialog', { name: /^Trình chiếu/ });
  await expect(stage.getByRole('heading', { level: 1 })).toContainText('Hai vế:');
  await expect(stage).toContainText(code);
  await page.keyboard.press('n');
  await expect(stage.getByRole('complementary')).toContainText('Nhấn mạnh số giải ngân.');
  expect(await findings(page), 'the presenter’s notes').toEqual([]);
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/slide=2/);
  await page.keyboard.press('Escape');
  await expect(stage).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(code.toLowerCase().replaceAll('-', ''));
  await expect(page.getByRole('option').first()).toContainText('Mở đúng hình này');
  await page.keyboard.press('Enter');
  await expect(page.locator('figure#aid h3')).toHaveText(finding);
  await visit(page, '#/deck');
  await expect(slides, 'frozen numbers need no data').toHaveCount(2);

  // A unit corrects one transaction: the slide tells, and changes only when it is asked to.
  await page.route('**/sample/transactions.csv', async (route) => {
    const sent = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/csv', body: sent.replace(',40500,AUD,', ',4050000,AUD,') });
  });
  await visit(page, '#/deck?pack=sample');
  await page.reload();
  await expect(page.getByText('Số liệu mới hơn:')).toBeVisible({ timeout: 60_000 });
  await expect(title, 'nothing changes unasked').toHaveValue(`Hai vế: ${written}`);
  await page.getByRole('button', { name: 'Cập nhật trang này' }).click();
  await expect(page.getByText('Trùng với số liệu đang mở.')).toBeVisible();
  await expect(title).toHaveValue(/^Hai vế: /);
  await expect(title).not.toHaveValue(`Hai vế: ${written}`);
  await page.getByRole('banner').or(page.locator('main header')).getByRole('button', { name: 'Hoàn tác' }).first().click();
  await expect(title).toHaveValue(`Hai vế: ${written}`);

  await page.setViewportSize({ width: 390, height: 844 });
  expect(await findings(page), 'on a phone').toEqual([]);
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overhang).toBeLessThanOrEqual(0);
  expect(await smallTargets(page)).toEqual([]);
});
