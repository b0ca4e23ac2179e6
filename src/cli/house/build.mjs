import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from './compress.mjs';
import { fingerprint } from './fingerprint.mjs';
import { cache, runPackage, top } from './run.mjs';

/** Where the built application lies. */
export const dist = join(top, 'dist');
const stamp = join(dist, '.sources');

/** Whether `dist` was built from the sources as they are now. Vite empties the folder, the stamp with it. */
export function isBuilt() {
  return existsSync(stamp) && existsSync(join(dist, 'index.html')) && readFileSync(stamp, 'utf8') === fingerprint(top);
}

/**
 * Builds and compresses.
 * @returns {Promise<boolean>} whether it went well
 */
export async function build() {
  const sources = fingerprint(top);
  if ((await runPackage('vite/bin/vite.js', ['build'])) !== 0) return false;
  await compress(dist, join(cache, 'compressed'));
  writeFileSync(stamp, sources);
  return true;
}
