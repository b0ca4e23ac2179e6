import { chromium } from 'playwright';
import { dist } from '../../src/cli/house/build.mjs';
import { handler, listen, listFiles } from '../../src/cli/house/static.mjs';
import { beats } from './frames.mjs';
import { print } from './print.mjs';
import { watched } from './screen.mjs';
import { measureTyping, write } from './typing.mjs';

const [ROWS, COLUMNS] = [1_000_000, 200];
/** Pixels of one gesture, and pixels a second. */
const DOWN = { yDistance: -24_000, speed: 6000 };
const ACROSS = { xDistance: -16_000, speed: 4000 };

const wide = Array.from({ length: COLUMNS - 1 }, (_, i) =>
  [`(i & 63)::TINYINT AS c${i}`, `(i & 8191)::SMALLINT AS c${i}`, `(i & 127)::DECIMAL(4, 1) AS c${i}`].at(i % 3),
);
const MILLION = `SELECT i, ${wide.join(', ')} FROM range(${ROWS}) AS t(i)`;

/** @type {Readonly<Record<string, string>>} */
const NAMES = {
  down: 'scrolled down',
  across: 'scrolled across',
  plain: 'a tall plain page, scrolled down',
  tableDown: '… a plain table of 830 rows',
  tableAcross: '… one of 175 columns, scrolled across',
};

/** @param {number} value */
const ms = (value) => value.toFixed(1);

/**
 * Puts a plain table of the browser's own in place of the page: as large a window, cells of the same look, nothing but the browser behind it.
 * @param {import('playwright').Page} page
 * @param {number} rows
 * @param {number} columns
 */
const plainTable = (page, rows, columns) =>
  page.evaluate(
    ({ rows: tall, columns: wide }) => {
      const window = document.createElement('div');
      window.id = 'plain';
      window.style.cssText = 'width: 820px; height: 430px; overflow: auto; background: white; font: 13px sans-serif';
      const table = document.createElement('table');
      table.style.cssText = 'border-collapse: collapse; table-layout: fixed; width: max-content';
      for (let r = 0; r < tall; r += 1) {
        const row = table.insertRow();
        for (let c = 0; c < wide; c += 1) {
          const cell = row.insertCell();
          cell.style.cssText = 'width: 76px; height: 29px; padding: 0 12px; border: 1px solid #ddd; text-align: right';
          cell.textContent = String((r * wide + c) & 8191);
        }
      }
      window.append(table);
      document.body.replaceChildren(window);
    },
    { rows, columns },
  );

/**
 * A million rows of two hundred columns, scrolled down and across, and what the browser itself does with a plain page and with plain
 * tables no longer than the way.
 * @param {import('playwright').Page} page
 */
async function scrolling(page) {
  await write(page, MILLION);
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.waitForSelector(`[role="grid"][aria-rowcount="${ROWS + 1}"] [role="gridcell"]`);
  await page.waitForTimeout(4000);
  const measured = (/** @type {string} */ selector, /** @type {Parameters<typeof beats>[2]} */ way) =>
    watched(page, () => beats(page, selector, way));
  const found = { down: await measured('[role="grid"]', DOWN), across: await measured('[role="grid"]', ACROSS) };
  await page.evaluate(() => {
    const tall = document.createElement('div');
    tall.id = 'tall';
    tall.style.cssText = 'width: 40000px; height: 60000px; background: linear-gradient(red, blue)';
    document.body.replaceChildren(tall);
  });
  const plain = await measured('#tall', DOWN);
  await plainTable(page, 830, 12);
  const tableDown = await measured('#plain', DOWN);
  await plainTable(page, 20, 175);
  const tableAcross = await measured('#plain', ACROSS);
  return { ...found, plain, tableDown, tableAcross };
}

/**
 * The built workbench: from a key to the paint, and the beat of scrolling.
 * @param {string} executablePath
 */
export async function measureWorkbenchPage(executablePath) {
  const server = await listen(handler(await listFiles(dist)), 0);
  /**
   * @template T
   * @param {readonly string[]} args
   * @param {(page: import('playwright').Page) => Promise<T>} measure
   */
  const on = async (args, measure) => {
    const browser = await chromium.launch({ executablePath, args: [...args] });
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.setDefaultTimeout(240_000);
      await page.goto(`${server.origin}/#/sql?pack=sample`);
      await page.waitForSelector('[data-state="ready"]');
      return await measure(page);
    } finally {
      await browser.close();
    }
  };
  try {
    // A frame comes as soon as it is drawn: what is told is work, not waiting for the screen's next beat.
    const typed = await on(['--disable-frame-rate-limit', '--disable-gpu-vsync'], measureTyping);
    const scrolled = await on([], scrolling);
    print('The built workbench: a million rows of 200 columns in motion', [
      [
        '',
        'frames on the screen',
        'beats without one',
        'with a part missing',
        'work of the page for a frame, 95 of 100, ms',
        'frames by the page itself',
        'beats without one',
        'aim',
      ],
      ...Object.entries(scrolled).map(([name, { shown, missed, holed, work, frames, dropped }]) => [
        NAMES[name] ?? name,
        String(shown),
        String(missed),
        String(holed),
        ms(work),
        String(frames),
        String(dropped),
        name === 'down' || name === 'across' ? 'no beat without one, none missing a part' : '',
      ]),
    ]);
    return { typed, scrolled };
  } finally {
    await server.close();
  }
}
