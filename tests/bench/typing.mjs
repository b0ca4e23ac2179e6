import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../../src/cli/house/run.mjs';
import { keys, press } from './frames.mjs';
import { openPage } from './halves.mjs';
import { print } from './print.mjs';
import { keyWork } from './trace.mjs';

const LINES = 300;
const TYPED = "\nSELECT u.abbr, count(*) AS n FROM delegations d JOIN units u ON u.unit_id = d.lead_unit_id WHERE d.level = 'x' ";
/** Milliseconds between two keys: of one who types in a hurry, and of one who leaves the list of completions time to open at each word. */
const [HURRY, CALM] = [60, 150];

const script = Array.from(
  { length: LINES / 6 },
  (_, i) =>
    `SELECT unit_id, count(*) AS n${i}\nFROM delegations d${i}\nJOIN units USING (unit_id)\nWHERE d${i}.end_on <= $as_of\n  AND d${i}.size > ${i}\nGROUP BY ALL;`,
).join('\n');

/**
 * Puts a text where the focus is, in place of what is there.
 * @param {import('playwright').Page} page
 * @param {string} text
 */
export async function write(page, text) {
  await page.locator('.cm-content').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

/**
 * The caret at the end of a line in the middle of the script.
 * @param {import('playwright').Page} page
 */
async function middle(page) {
  await page.keyboard.press('ControlOrMeta+Home');
  for (let i = 0; i < LINES / 2 - 1; i += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.waitForTimeout(1000);
}

/**
 * From key to paint without a trace, and the work of each key with one: a trace is work too.
 * @param {import('playwright').Page} page
 * @param {number} pace
 */
async function typed(page, pace) {
  await middle(page);
  const painted = await keys(page, TYPED, pace);
  await middle(page);
  return { painted, work: await keyWork(page, () => press(page, TYPED, pace)) };
}

/** @param {import('playwright').Page} page */
async function editor(page) {
  await write(page, script);
  const hurry = await typed(page, HURRY);
  await write(page, script);
  return { hurry, calm: await typed(page, CALM) };
}

/**
 * The same keys in what owes nothing to the product: the editor's foundation alone, and a plain text field.
 * @param {import('playwright').Browser} browser
 */
async function floors(browser) {
  const folder = join(cache, 'bench-empty');
  mkdirSync(folder, { recursive: true });
  const { page, close } = await openPage(browser, folder);
  try {
    await page.evaluate((text) => window.bareEditor(text), script);
    const bare = await typed(page, HURRY);
    await page.evaluate((text) => {
      const plain = document.createElement('textarea');
      plain.value = text;
      document.body.replaceChildren(plain);
      plain.focus();
    }, script);
    return { bare, plain: await typed(page, HURRY) };
  } finally {
    await close();
  }
}

/** @param {{ readonly median: number, readonly p95: number }} of */
const both = ({ median, p95 }) => [median.toFixed(1), p95.toFixed(1)];

/**
 * Keys pressed one by one into a script of 300 lines.
 * @param {import('playwright').Page} page the workbench
 */
export async function measureTyping(page) {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  const taken = { ...(await editor(page)), ...(await floors(browser)) };
  const names = {
    hurry: `the workbench, a key each ${HURRY} ms`,
    calm: `… each ${CALM} ms, completions open`,
    bare: 'the bare editor it stands on',
    plain: 'a plain text field',
  };
  print('A key in a script of 300 lines: the page’s own work (thread time), and how long until it is seen; median and 95 of 100, ms', [
    ['', 'work until painted', '', 'all work', '', 'key → painted', '', 'key → screen, in steps of 8', '', 'aim'],
    ...Object.entries(taken).map(([name, { painted, work }]) => [
      names[/** @type {keyof typeof names} */ (name)],
      ...[work.painted, work.whole, painted, painted.screen].flatMap(both),
      name === 'hurry' || name === 'calm' ? '< 16 ms' : '',
    ]),
  ]);
  return taken;
}
