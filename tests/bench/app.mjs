import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dist } from '../../src/cli/house/build.mjs';
import { handler, listen, listFiles } from '../../src/cli/house/static.mjs';
import { firstPaint } from '../support/manifest.mjs';
import { memoryOf } from './memory.mjs';

const STARTS = 3;
const CHANGES = 7;

/** @param {readonly number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * The built application on the sample pack: cold starts, changes of the period, memory, bytes of script.
 * @param {import('playwright').Browser} browser
 * @param {readonly string[]} periods ids to change between
 */
export async function measureApp(browser, periods) {
  const server = await listen(handler(await listFiles(dist)), 0);
  try {
    const starts = [];
    for (let i = 0; i < STARTS; i += 1) starts.push(await coldStart(browser, server.origin));
    const warm = await changes(browser, server.origin, periods);
    return {
      firstNumber: median(starts.map(({ firstNumber }) => firstNumber)),
      allPainted: median(starts.map(({ allPainted }) => allPainted)),
      scriptBytes: scriptBytes(),
      ...warm,
    };
  } finally {
    await server.close();
  }
}

/**
 * A visit with nothing kept from before.
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 */
async function coldStart(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${origin}/#/?pack=sample`);
  await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 120_000 });
  const times = await page.evaluate(() => {
    const at = (/** @type {string} */ name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    return { firstNumber: at('thuocdo:first-number'), allPainted: at('thuocdo:painted') };
  });
  await context.close();
  return times;
}

/** Script, gzip, that the board needs before it can paint. */
function scriptBytes() {
  const { scripts } = firstPaint(JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')), 'pages/board');
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
}

/**
 * From a change of the period to the frame in which the last figure stands.
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {readonly string[]} periods
 */
async function changes(browser, origin, periods) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${origin}/#/?pack=sample&p=${periods[0]}`);
  await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 120_000 });
  const taken = [];
  for (let i = 1; i <= CHANGES; i += 1) {
    taken.push(
      await page.evaluate(
        (hash) => {
          const before = document.documentElement.dataset['ready'];
          const started = performance.now();
          return new Promise((/** @type {(taken: number) => void} */ resolve) => {
            new MutationObserver((_, observer) => {
              const now = document.documentElement.dataset['ready'];
              if (now === undefined || now === before) return;
              observer.disconnect();
              resolve((performance.getEntriesByName('thuocdo:painted').pop()?.startTime ?? performance.now()) - started);
            }).observe(document.documentElement, { attributeFilter: ['data-ready'] });
            location.hash = hash;
          });
        },
        `#/?pack=sample&p=${periods[i % periods.length]}`,
      ),
    );
  }
  const result = { change: median(taken), changeWorst: Math.max(...taken), megabytes: await memoryOf(page) };
  await page.close();
  return result;
}
