import { openPage } from './halves.mjs';
import { tableFiles } from './packs.mjs';
import { print, row } from './print.mjs';

const ROUNDS = 3;

/** @param {Readonly<Record<string, number>>} steps */
const total = (steps) => Object.values(steps).reduce((sum, ms) => sum + ms, 0);

/** @template {Readonly<Record<string, number>>} T @param {readonly T[]} rounds */
const quickest = (rounds) => rounds.reduce((a, b) => (total(b) < total(a) ? b : a));

/** @param {Readonly<Record<string, number>>} steps */
const told = (steps) =>
  Object.entries(steps)
    .map(([name, ms]) => `${name} ${ms.toFixed(0)}`)
    .join(', ');

/**
 * A pack that is kept on this computer: from an engine that has started to its first number, by the files and by the tables beside them.
 * The quickest of a few visits of each, which take turns.
 * @param {import('playwright').Browser} browser
 * @param {string} folder
 * @param {string} year
 * @param {string} asOf
 */
export async function measureKept(browser, folder, year, asOf) {
  const names = tableFiles(folder);
  const { page, close } = await openPage(browser, folder);
  try {
    /** @type {import('./page/kept.ts').KeptTimes[]} */
    const rounds = [];
    for (let i = 0; i < ROUNDS; i += 1)
      rounds.push(
        await page.evaluate(([tables, when, day]) => window.visits(tables, when, day), /** @type {const} */ ([names, year, asOf])),
      );
    const start = Math.min(...rounds.map((r) => r.start));
    const [tables, { checks, ...files }] = [quickest(rounds.map((r) => r.kept)), quickest(rounds.map((r) => r.files))];
    const bytes = rounds[0]?.bytes ?? 0;
    const [verify, image] = [Math.min(...rounds.map((r) => r.verify)), Math.min(...rounds.map((r) => r.image))];
    print(`A pack that is kept: from the started engine to its first number (${(bytes / 1e6).toFixed(0)} MB of tables beside the files)`, [
      ['', 'tables', 'files', 'ratio', 'aim'],
      row('in all, ms', total(tables), total(files), '≤ 1000 ms'),
      ['÷ the start of the engine', (total(tables) / start).toFixed(2), (total(files) / start).toFixed(2), '', ''],
    ]);
    console.log(
      `  tables: ${told(tables)}; files: ${told(files)}; then checks ${checks.toFixed(0)}; the engine's start ${start.toFixed(0)}, beside it verify ${verify.toFixed(0)}; made ready to be kept ${image.toFixed(0)}`,
    );
    return { start, tables, files, checks, verify, image, bytes };
  } finally {
    await close();
  }
}
