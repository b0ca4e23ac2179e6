// npm run prepared: which questions the pages ask of the sample before they can be read; tests/app/prepared.test.ts then answers them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/cli/house/browser.mjs';
import { build, dist, isBuilt } from '../../src/cli/house/build.mjs';
import { top } from '../../src/cli/house/run.mjs';
import { handler, listen, listFiles } from '../../src/cli/house/static.mjs';

const PAGES = ['#/?pack=sample', '#/indicators?pack=sample', '#/report?pack=sample', '#/contribution?pack=sample'];
const FILE = join(top, 'public/sample/prepared.json');

if (!isBuilt()) await build();
const server = await listen(handler(await listFiles(dist)), 0);
const browser = await chromium.launch({ executablePath: findBrowser() ?? 'chromium' });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.route('**/prepared.json', (route) => route.fulfill({ status: 404 }));
const ready = () => page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 120_000 });
await page.goto(`${server.origin}/${PAGES[0]}`);
for (const hash of PAGES) {
  await page.evaluate((next) => void (location.hash = next), hash);
  await page.waitForTimeout(500);
  await ready();
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  await ready();
}
const keys = await page.evaluate(() =>
  performance.getEntriesByName('thuocdo:asked').map((entry) => String(/** @type {PerformanceMark} */ (entry).detail)),
);
await browser.close();
await server.close();
const before = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
writeFileSync(FILE, JSON.stringify({ ...before, answers: [...new Set(keys)].map((key) => [key, null]) }));
console.log(`${keys.length} questions`);
