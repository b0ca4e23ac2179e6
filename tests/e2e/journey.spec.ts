import { expect, open, ready, test } from './support/test';

const KILOBYTE = 1000;
const FONTS = 170 * KILOBYTE;

test('from the board to the line of a file, and back @long', async ({ page, origin, watched, canary }) => {
  await open(page, origin);
  const main = page.getByRole('main');

  await test.step('the board says what it stands on', async () => {
    await expect(page.getByText('Dữ liệu mẫu').first()).toBeVisible();
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(/\p{L}/u);
    expect(await main.locator('a[href*="/indicators/"]').count()).toBeGreaterThanOrEqual(6);
    const fonts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry): entry is PerformanceResourceTiming => entry.name.endsWith('.woff2'))
        .reduce((sum, entry) => sum + entry.encodedBodySize, 0),
    );
    expect(fonts).toBeGreaterThan(0);
    expect(fonts, 'bytes of fonts on the board').toBeLessThanOrEqual(FONTS);
  });

  await test.step('another period stands in the address and on the page', async () => {
    const before = await main.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('radio', { name: 'Cả năm' }).click();
    await expect(page).toHaveURL(/[?&]p=\w+/);
    await ready(page);
    const chosen = new URL(page.url()).hash;
    await page.getByRole('button', { name: /^Kỳ:/ }).click();
    await page.getByRole('option', { name: '2024', exact: false }).first().click();
    await expect(page).not.toHaveURL(new RegExp(chosen.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    await ready(page);
    await expect(main.getByText('Năm 2024').first()).toBeVisible();
    expect(before).not.toBe('');
  });

  await test.step('English is complete enough to read', async () => {
    await page.getByRole('radio', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByText('Sample data').first()).toBeVisible();
    await expect(main).not.toContainText('⟦');
    await page
      .getByRole('radio', { name: 'Tiếng Việt' })
      .or(page.getByRole('radio', { name: 'Vietnamese' }))
      .click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  });

  await test.step('an indicator agrees with its second road and its records', async () => {
    const address = page.url();
    await main.locator('a[href*="/indicators/O01"]').first().click();
    await expect(page).toHaveURL(/indicators\/O01/);
    await ready(page);
    await expect(main.getByText('Hộ chiếu số liệu')).toBeVisible();
    await expect(main.getByText(/Khớp: đường tính thứ hai/)).toBeVisible();
    await expect(main.locator('summary', { hasText: /Khớp: .+ bản ghi/ })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(address);
    await ready(page);
  });

  await test.step('the catalogue is found without accents', async () => {
    await page.getByRole('link', { name: 'Chỉ số', exact: true }).click();
    await page.getByRole('searchbox').fill('doan ra');
    await expect(main.getByRole('link', { name: /Số đoàn ra/ })).toBeVisible();
    await expect(main.getByRole('status')).not.toHaveText(/46/);
  });

  await test.step('the data page lists the thirty tables', async () => {
    await page.getByRole('link', { name: 'Dữ liệu', exact: true }).click();
    await expect(main.getByRole('region', { name: 'Bảng đã nạp' }).getByRole('rowheader')).toHaveCount(30);
  });

  expect(page.workers().length).toBeGreaterThan(0);
  expect(watched.strangers).toEqual([]);
  expect(canary.hits).toEqual([]);
});
