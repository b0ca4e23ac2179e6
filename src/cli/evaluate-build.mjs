import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './house/fingerprint.mjs';
import { cache, top } from './house/run.mjs';

const KEPT = 3;

/** Everything of the command in one file; packages stay where they are. @param {string} outDir */
async function bundle(outDir) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: top,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: ['@uwdata/flechette'] },
    build: { ssr: join(top, 'src/cli/evaluate.ts'), outDir, emptyOutDir: true, target: 'node20', minify: false, copyPublicDir: false },
  });
}

/**
 * The command as one file that Node runs, built when the sources have changed. Several commands may start at once:
 * each builds for itself, the first one's result stays.
 * @returns {Promise<string>} its path
 */
export async function evaluateModule() {
  const folder = join(cache, `evaluate-${fingerprint(top).slice(0, 16)}`);
  const file = join(folder, 'evaluate.js');
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(join(cache, 'evaluate-making-'));
  await bundle(made);
  try {
    renameSync(made, folder);
  } catch {
    rmSync(made, { recursive: true, force: true });
  }
  sweep(folder);
  return file;
}

/** Forgets what older sources left. @param {string} current */
function sweep(current) {
  const old = readdirSync(cache).filter((name) => /^evaluate-[0-9a-f]{16}$/.test(name) && join(cache, name) !== current);
  for (const name of old.slice(0, Math.max(0, old.length - KEPT))) rmSync(join(cache, name), { recursive: true, force: true });
}
