import { tableFiles } from './packs.mjs';
import { buildNodeHalf, openPage } from './halves.mjs';
import { memoryOf } from './memory.mjs';

const ROUNDS = 7;

/** @typedef {import('./work.ts').Round} Round */

/** @param {Round} round */
const total = ({ each }) => Object.values(each).reduce((sum, ms) => sum + ms, 0);

/** The quickest of each indicator. @param {readonly Round[]} rounds */
function quickest(rounds) {
  const ids = Object.keys(rounds[0]?.each ?? {});
  return Object.fromEntries(ids.map((id) => [id, Math.min(...rounds.map(({ each }) => each[id] ?? Infinity))]));
}

/** @param {readonly Round[]} rounds */
const summary = (rounds) => ({ rounds: rounds.map(total), each: quickest(rounds), groups: rounds[0]?.groups ?? 0 });

/**
 * All indicators by every unit for one year, in the browser's engine and in the native one. The rounds alternate,
 * so that whatever else the machine does burdens both alike.
 * @param {import('playwright').Browser} browser
 * @param {string} folder
 * @param {string} year
 * @param {string} asOf
 */
export async function measureEngines(browser, folder, year, asOf) {
  const names = tableFiles(folder);
  const half = await buildNodeHalf();
  const native = await half.openNode();
  const { page, close } = await openPage(browser, folder);
  try {
    const loadedNative = await native.load(half.readPack(folder, names));
    const loadedWasm = await page.evaluate((tables) => window.load(tables), names);
    /** @type {Round[]} */
    const nativeRounds = [];
    /** @type {Round[]} */
    const wasmRounds = [];
    for (let i = 0; i < ROUNDS; i += 1) {
      nativeRounds.push(await native.round(year, asOf));
      wasmRounds.push(await page.evaluate(([when, day]) => window.round(when, day), /** @type {const} */ ([year, asOf])));
    }
    const megabytes = await memoryOf(page);
    const differs = await native.difference(half.readPack(folder, names), year, asOf);
    const wasmDiffers = await page.evaluate(
      ([tables, when, day]) => window.difference(tables, when, day),
      /** @type {const} */ ([names, year, asOf]),
    );
    return {
      native: { ...loadedNative, ...summary(nativeRounds), differs },
      wasm: { ...loadedWasm, ...summary(wasmRounds), megabytes, differs: wasmDiffers },
    };
  } finally {
    await close();
    await native.close();
  }
}
