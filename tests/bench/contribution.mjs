import { dist } from '../../src/cli/house/build.mjs';
import { handler, listen, listFiles } from '../../src/cli/house/static.mjs';
import { median } from './app.mjs';
import { memoryOf } from './memory.mjs';

const ROUNDS = 3;
const SPAN = 'pack=sample&from=2016-01-01&to=2026-12-31&cmp=none';
/** What is done, in this order: the address gone to, and what to count there. */
const STEPS = /** @type {const} */ ([
  ['open contribution', `#/contribution?${SPAN}`],
  ['choose an area', `#/contribution?${SPAN}&sel=area:plqt`],
  ['flow', `#/contribution?${SPAN}&as=flow`],
  ['flow, choose a ribbon end', `#/contribution?${SPAN}&as=flow&sel=activity:k.ra`],
  ['table', `#/contribution?${SPAN}&as=table`],
  ['every activity by itself', `#/contribution?${SPAN}&by=activity`],
  ['flow of every activity', `#/contribution?${SPAN}&by=activity&as=flow`],
  ['open review desk', `#/review?${SPAN}&span=all`],
  ['its longest list', `#/review?${SPAN}&span=all&list=waiting`],
  ['find in it', `#/review?${SPAN}&span=all&list=waiting&q=thi%20hanh`],
  ['open one task', `#/contribution?${SPAN}&sel=task:NV-2026-001`],
]);

/** @typedef {{ ms: number, longest: number, marks: number }} Step */

/**
 * The contribution page and the review desk of the built application, over every task of a pack.
 * @param {import('playwright').Browser} browser
 * @param {string} folder of the pack
 * @returns {Promise<{ steps: Record<string, Step>, megabytes: number }>}
 */
export async function measureContribution(browser, folder) {
  const files = await listFiles(dist);
  for (const [name, file] of await listFiles(folder)) files.set(`/sample${name}`, file);
  const server = await listen(handler(files), 0);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(0);
  try {
    await page.goto(`${server.origin}/#/data?${SPAN}`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    /** @type {Record<string, Step[]>} */
    const taken = {};
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, hash] of STEPS) (taken[name] ??= []).push(await goTo(page, hash));
      await goTo(page, `#/data?${SPAN}`);
    }
    const of = (/** @type {Step[]} */ steps, /** @type {keyof Step} */ what) => median(steps.map((step) => step[what]));
    const steps = Object.fromEntries(
      Object.entries(taken).map(([name, all]) => [
        name,
        // The first visit asks the engine; those after it are what a person feels when going back and forth.
        { ms: all[0]?.ms ?? NaN, longest: Math.max(...all.map((step) => step.longest)), marks: of(all, 'marks') },
      ]),
    );
    return { steps, megabytes: await memoryOf(page) };
  } finally {
    await page.close();
    await server.close();
  }
}

/**
 * Milliseconds until the page stands and has been painted, its longest block of the main thread, and how many nodes it holds.
 * @param {import('playwright').Page} page
 * @param {string} hash
 */
async function goTo(page, hash) {
  return page.evaluate(async (next) => {
    let longest = 0;
    const watch = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
    });
    watch.observe({ type: 'longtask' });
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const started = performance.now();
    location.hash = next;
    // Still in the same state for a few frames running: nothing is being asked and nothing drawn.
    for (let still = 0; still < 4;) {
      await frame();
      still = document.documentElement.dataset['ready'] !== undefined && !document.querySelector('main [aria-busy="true"]') ? still + 1 : 0;
    }
    const ms = performance.now() - started;
    await new Promise((done) => setTimeout(done, 200));
    watch.disconnect();
    return { ms, longest, marks: document.querySelectorAll('main *').length };
  }, hash);
}
