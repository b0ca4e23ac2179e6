import { quantile } from './frames.mjs';

/** The browser's own names of what is read here. */
const CATEGORIES = ['__metadata', 'toplevel', 'devtools.timeline'];

/**
 * @typedef {object} Event
 * @property {string} name
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts
 * @property {number} [dur]
 * @property {number} [tdur] time of the thread itself: what other processes take of a core is not in it
 * @property {{ readonly data?: { readonly type?: string } }} [args]
 */

/**
 * What the page's own thread works for each key, in milliseconds: until the frame that shows it is painted, and until the next key.
 * @param {readonly Event[]} events
 */
export function workOfKeys(events) {
  const downs = events.filter((e) => e.name === 'EventDispatch' && e.args?.data?.type === 'keydown').toSorted((a, b) => a.ts - b.ts);
  const [first] = downs;
  const own = events.filter((e) => e.pid === first?.pid && e.tid === first?.tid).toSorted((a, b) => a.ts - b.ts);
  const tasks = own.filter((e) => e.name === 'ThreadControllerImpl::RunTask');
  const frames = own.filter((e) => e.name === 'Layerize');
  return downs.map(({ ts }, i) => {
    const until = downs[i + 1]?.ts ?? Infinity;
    const shown = frames.find((frame) => frame.ts > ts)?.ts ?? until;
    // A task belongs to the key in whose time it ends: that of a key began before its event.
    const mine = tasks.filter((t) => t.ts + (t.dur ?? 0) > ts && t.ts + (t.dur ?? 0) <= until);
    const sum = (/** @type {readonly Event[]} */ of) => of.reduce((ms, t) => ms + (t.tdur ?? 0) / 1000, 0);
    return { painted: sum(mine.filter((t) => t.ts <= shown)), whole: sum(mine) };
  });
}

/**
 * @param {import('playwright').Page} page
 * @param {() => Promise<unknown>} act
 * @returns {Promise<readonly Event[]>}
 */
async function traced(page, act) {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  return JSON.parse((await browser.stopTracing()).toString('utf8')).traceEvents;
}

/**
 * @param {import('playwright').Page} page
 * @param {() => Promise<unknown>} press
 */
export async function keyWork(page, press) {
  const keys = workOfKeys(await traced(page, press));
  const of = (/** @type {readonly number[]} */ values) => ({ median: quantile(values, 0.5), p95: quantile(values, 0.95) });
  return { painted: of(keys.map((k) => k.painted)), whole: of(keys.map((k) => k.whole)) };
}
