import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache, top } from './house/run.mjs';

const KEPT = 3;
/** What the command is made of. The screens are not in it. */
const LAYERS = ['archive', 'arrow', 'cli', 'diff', 'domain', 'engine', 'exports', 'figures', 'i18n', 'indicators', 'ingest', 'office'];
const FOLDERS = LAYERS.map((name) => `src/${name}`);
const FILES = ['data/datapackage.json', 'package-lock.json'];

function fingerprint() {
  const hash = createHash('sha256');
  const inside = [...FOLDERS, 'queries'].flatMap((folder) =>
    readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
  for (const path of [...FILES.map((file) => join(top, file)), ...inside.toSorted()]) {
    hash
      .update(`${path.slice(top.length)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Everything of a command in one file; packages stay where they are.
 * @param {string} name
 * @param {string} outDir
 */
async function bundle(name, outDir) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: top,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: ['@uwdata/flechette'] },
    build: { ssr: join(top, `src/cli/${name}.ts`), outDir, emptyOutDir: true, target: 'node20', minify: false, copyPublicDir: false },
  });
}

/**
 * A command as one file that Node runs, built when the sources have changed. Several commands may start at once:
 * each builds for itself, the first one's result stays.
 * @param {'evaluate' | 'compare' | 'samples'} name
 * @returns {Promise<string>} its path
 */
export async function commandModule(name) {
  const folder = join(cache, `${name}-${fingerprint()}`);
  const file = join(folder, `${name}.js`);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(join(cache, `${name}-making-`));
  await bundle(name, made);
  try {
    renameSync(made, folder);
  } catch {
    rmSync(made, { recursive: true, force: true });
  }
  sweep(name, folder);
  return file;
}

/**
 * Forgets what older sources left.
 * @param {string} name
 * @param {string} current
 */
function sweep(name, current) {
  const mark = new RegExp(`^${name}-[0-9a-f]{16}$`);
  const old = readdirSync(cache).filter((entry) => mark.test(entry) && join(cache, entry) !== current);
  for (const entry of old.slice(0, Math.max(0, old.length - KEPT))) rmSync(join(cache, entry), { recursive: true, force: true });
}
