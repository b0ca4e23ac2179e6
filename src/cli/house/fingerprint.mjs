import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const SOURCES = ['src', 'data', 'queries', 'public', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/**
 * One hash of everything a build depends on: names and contents.
 * @param {string} top the project's folder
 * @param {readonly string[]} [names] files and folders in it
 */
export function fingerprint(top, names = SOURCES) {
  const hash = createHash('sha256');
  for (const path of names.flatMap((name) => filesUnder(join(top, name)))) {
    hash
      .update(`${relative(top, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) return [];
  if (info.isFile()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesUnder(join(path, name)));
}
