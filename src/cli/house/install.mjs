import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, run, top } from './run.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} Locked */

/** Node's version is enough, or a sentence that says so. */
export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Thước đo needs Node 20.19 or newer; this is ${process.versions.node}. Get it from nodejs.org.`);
  }
}

/** @param {string} path @returns {Locked | null} */
function locked(path) {
  if (!existsSync(path)) return null;
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/**
 * Whether what is installed is what the lock file names. Optional packages are npm's own choice per platform.
 * @param {Locked} wanted
 * @param {Locked | null} present
 */
export function isInstalled(wanted, present) {
  if (!present) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.link || present[path]?.version === entry.version,
  );
}

/**
 * Installs what the lock file names when it is not there yet. No package's install script is run.
 * `install --no-save`, not `ci`: a registry may hold the native packages of some platforms only, the lock file then names
 * only those, and `ci` refuses it. Everything the lock file names still comes at its version and integrity.
 */
export async function ensureDependencies() {
  const wanted = locked(join(top, 'package-lock.json')) ?? fail('package-lock.json is missing: this is not a whole copy of the project.');
  if (isInstalled(wanted, locked(join(top, 'node_modules', '.package-lock.json')))) return;
  console.log('Installing packages (once per lock file) …');
  const args = ['install', '--no-save', '--ignore-scripts', '--prefer-offline', '--include=dev', '--include=optional'];
  const npm = process.env['npm_execpath'];
  const code = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (code !== 0) {
    fail('npm could not install the packages. Without a network, copy node_modules from a machine that has it, or use a built release.');
  }
}
