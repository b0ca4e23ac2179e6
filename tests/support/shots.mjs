#!/usr/bin/env node
/**
 * Pictures of the built application: every address in light and dark, Vietnamese and English, desktop and phone.
 *
 *   node tests/support/shots.mjs OUT ['#/?pack=sample' '#/indicators?pack=sample' …] [--theme light] [--lang vi]
 *        [--size desktop] [--view] [--wait 60] [--origin http://127.0.0.1:5173]
 *
 * Waits for `data-ready` on <html> (or --wait seconds), then writes the whole page (--view: only what the window shows).
 * Serves dist itself unless --origin names a server. Prints one line a picture, and what the console said.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findBrowser, NO_BROWSER } from '../../src/cli/house/browser.mjs';
import { dist } from '../../src/cli/house/build.mjs';
import { fail } from '../../src/cli/house/run.mjs';
import { handler, listen, listFiles } from '../../src/cli/house/static.mjs';

const THEMES = /** @type {const} */ (['light', 'dark']);
const LANGUAGES = ['vi', 'en'];
const SIZES = /** @type {const} */ ([
  ['desktop', { width: 1440, height: 900 }],
  ['phone', { width: 390, height: 844 }],
]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: 'string' },
    lang: { type: 'string' },
    size: { type: 'string' },
    view: { type: 'boolean', default: false },
    wait: { type: 'string', default: '60' },
    origin: { type: 'string' },
  },
});
const [out, ...given] = positionals;
if (!out) fail('Usage: node tests/support/shots.mjs OUT [address …]');
const addresses = given.length > 0 ? given : ['#/?pack=sample'];
await mkdir(out, { recursive: true });

const server = values.origin ? null : await listen(handler(await listFiles(dist)), 0);
const origin = values.origin ?? server?.origin ?? '';
const browser = await chromium.launch({ executablePath: findBrowser() ?? fail(NO_BROWSER) });
try {
  for (const [size, viewport] of SIZES.filter(([name]) => !values.size || values.size === name)) {
    for (const theme of THEMES.filter((name) => !values.theme || values.theme === name)) {
      const context = await browser.newContext({
        viewport,
        colorScheme: theme,
        reducedMotion: 'reduce',
        locale: 'vi-VN',
        isMobile: size === 'phone',
        hasTouch: size === 'phone',
      });
      const page = await context.newPage();
      page.on(
        'console',
        (message) => ['error', 'warning'].includes(message.type()) && console.log(`    ${message.type()}: ${message.text()}`),
      );
      page.on('pageerror', (error) => console.log(`    error: ${error.message}`));
      for (const address of addresses) {
        for (const lang of LANGUAGES.filter((name) => !values.lang || values.lang === name))
          await shoot(page, address, lang, [size, theme]);
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server?.close();
}

/**
 * @param {import('playwright').Page} page
 * @param {string} address
 * @param {string} lang
 * @param {readonly string[]} marks
 */
async function shoot(page, address, lang, marks) {
  const hash = `${address}${address.includes('?') ? '&' : '?'}lang=${lang}`;
  const started = Date.now();
  // A fresh document each time: a change of hash alone would keep the page's state.
  await page.goto('about:blank');
  await page.goto(`${origin}/${hash}`);
  const ready = await page.waitForSelector('html[data-ready]', { timeout: Number(values.wait) * 1000, state: 'attached' }).then(
    () => true,
    () => false,
  );
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  const name =
    hash
      .replace(/&?lang=\w+/, '')
      .replace(/[^\w=-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'home';
  const path = join(out ?? '', `${[name, lang, ...marks].join('.')}.png`);
  await page.screenshot({ path, fullPage: !values.view });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  console.log(`${path}  ${Date.now() - started} ms${ready ? '' : '  NOT READY'}${wide > 0 ? `  ${wide} px too wide` : ''}`);
}
