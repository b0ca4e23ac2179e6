import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];

function candidates() {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const windows = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap((base) =>
    base ? [join(base, 'Google/Chrome/Application/chrome.exe'), join(base, 'Microsoft/Edge/Application/msedge.exe')] : [],
  );
  const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (process.platform === 'win32') return windows;
  return process.platform === 'darwin' ? [...mac, ...onPath] : onPath;
}

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A Chromium of this machine: `BROWSER_PATH`, else an installed Chromium, Chrome or Edge.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env['BROWSER_PATH'];
  if (named) return existsSync(named) ? named : null;
  return candidates().find(runnable) ?? null;
}

/**
 * Finds a browser, or installs Debian's when apt can be used.
 * @returns {Promise<string | null>} null: none, and none could be installed
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found || process.env['BROWSER_PATH'] || process.platform !== 'linux') return found;
  const root = process.getuid?.() === 0;
  /** @param {string[]} args */
  const apt = (args) => {
    const command = ['apt-get', '-o', 'DPkg::Lock::Timeout=300', ...args];
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    return root ? run('apt-get', command.slice(1), env) : run('sudo', ['-n', ...command], env);
  };
  console.log('No Chromium found: installing the Debian package …');
  if ((await apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium'])) !== 0) {
    await apt(['update', '-qq']);
    await apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  return findBrowser();
}

/** What to say when there is none. */
export const NO_BROWSER =
  'The browser tests need Chromium, Chrome or Edge, and none was found. Install one (Debian: apt-get install chromium) or set BROWSER_PATH to its program, then run npm test again.';
