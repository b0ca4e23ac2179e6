import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../src/cli/house/fingerprint.mjs';
import { cache, fail, run, top } from '../../src/cli/house/run.mjs';

/** How many ministries large: about 78 thousand rows, and 614 thousand. */
const SIZES = [1, 8];

/**
 * Folders of generated packs, one a size, made once per state of the sources.
 * @returns {Promise<readonly string[]>}
 */
export async function packs() {
  const made = [];
  const mark = fingerprint(top, ['data']).slice(0, 12);
  for (const size of SIZES) {
    const folder = join(cache, 'packs', `${mark}-${size}`);
    if (!existsSync(join(folder, 'manifest.json'))) {
      console.log(`generating the sample pack × ${size} …`);
      rmSync(folder, { recursive: true, force: true });
      const code = await run(process.execPath, [join(top, 'data/generator/run.mjs'), folder, String(size)]);
      if (code !== 0) fail('The sample pack could not be generated.');
    }
    made.push(folder);
  }
  return made;
}

/**
 * The files of a pack that hold tables.
 * @param {string} folder
 */
export function tableFiles(folder) {
  return readdirSync(folder)
    .filter((name) => /\.(csv|parquet)$/.test(name))
    .sort();
}

/**
 * The data date that a pack names, and the last year that had ended by then.
 * @param {string} folder
 * @returns {{ asOf: string, year: string } | null} null: the pack has no manifest
 */
export function dates(folder) {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) return null;
  /** @type {string} */
  const asOf = JSON.parse(readFileSync(path, 'utf8')).asOf;
  return { asOf, year: String(Number(asOf.slice(0, 4)) - 1) };
}
