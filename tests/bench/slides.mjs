import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../../src/cli/house/run.mjs';
import { openPage } from './halves.mjs';
import { memoryOf } from './memory.mjs';
import { print } from './print.mjs';

/**
 * Forty figures into a presentation, in a worker, against one; and into a workbook.
 * @param {import('playwright').Browser} browser
 */
export async function measureSlides(browser) {
  const folder = join(cache, 'bench-empty');
  mkdirSync(folder, { recursive: true });
  const { page, close } = await openPage(browser, folder);
  try {
    const before = await memoryOf(page);
    const times = await page.evaluate(() => window.slides());
    const after = await memoryOf(page);
    print('Forty figures into Office files', [
      ['', 'reached', 'aim'],
      ['forty slides with native charts in a worker, ms', times.forty.toFixed(0), '< 2000 ms'],
      ['… ÷ one slide', `${(times.forty / times.one).toFixed(1)} ×`, '≤ 40 ×'],
      ['the first slide, worker and code fetched, ms', times.first.toFixed(0), ''],
      ['size, kB', (times.bytes / 1000).toFixed(0), '< 1500 kB'],
      ['longest task of the page meanwhile, ms', times.longest.toFixed(0), '≤ 100 ms'],
      ['forty sheets with native charts, ms', times.sheets.toFixed(0), ''],
      ['size, kB', (times.sheetBytes / 1000).toFixed(0), ''],
      ['200 thousand rows of 8 cells into a sheet, ms', times.rows.toFixed(0), '< 10000 ms'],
      ['… ÷ two thousand rows', `${(times.rows / times.fewRows).toFixed(0)} ×`, '≤ 100 ×'],
      ['size, kB', (times.rowBytes / 1000).toFixed(0), ''],
      ['memory of the tab before and after, MB', `${before.toFixed(0)} → ${after.toFixed(0)}`, 'given back'],
    ]);
    return { ...times, before, after };
  } finally {
    await close();
  }
}
