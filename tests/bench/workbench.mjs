import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../../src/cli/house/run.mjs';
import { openPage } from './halves.mjs';
import { memoryOf } from './memory.mjs';
import { print } from './print.mjs';

const RUNS = 500;

/** @param {number} value */
const ms = (value) => value.toFixed(0);

/**
 * From asking to the first page of a result that stays in the engine, against the engine's own time; stopping; memory over many runs.
 * @param {import('playwright').Browser} browser
 */
export async function measureWorkbench(browser) {
  const folder = join(cache, 'bench-empty');
  mkdirSync(folder, { recursive: true });
  const { page, close } = await openPage(browser, folder);
  try {
    const times = await page.evaluate(() => window.workbench());
    await page.evaluate(() => window.workbenchRuns(50));
    const before = await memoryOf(page);
    await page.evaluate((runs) => window.workbenchRuns(runs), RUNS);
    const after = await memoryOf(page);
    print(`The SQL workbench over ${times.rows.toLocaleString('en')} rows`, [
      ['', 'asked → first page, ms', 'of it the engine, ms', 'ratio', 'more, ms', 'aim'],
      ...times.each.map(({ name, whole, own }) => [name, ms(whole), ms(own), `${(whole / own).toFixed(2)} ×`, ms(whole - own), '≤ 30 ms']),
      ['a window of 60 rows, ms', ms(times.window), '', '', '', ''],
      ['… of a sorted view, ms', ms(times.sorted), '', '', '', ''],
      ['stopping → answered, ms', ms(times.stopped), '', '', '', '≤ 200 ms'],
      ['… → next answer of an engine that yields, ms', ms(times.returned), '', '', '', ''],
      ['… of one that does not, ms', ms(times.replaced), '', '', '', '≤ 2000 ms'],
      [`memory of the tab before and after ${RUNS} runs, MB`, `${ms(before)} → ${ms(after)}`, '', '', '', 'flat'],
    ]);
    return { ...times, before, after };
  } finally {
    await close();
  }
}
