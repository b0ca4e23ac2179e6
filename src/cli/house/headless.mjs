import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { top } from './run.mjs';

/**
 * Runs a command of `src/cli` without a browser. stdout carries the result alone, so whatever has to be installed or built first
 * speaks on stderr.
 * @param {'evaluate' | 'compare' | 'samples'} name
 */
export async function headless(name) {
  if (!existsSync(join(top, 'node_modules', '.package-lock.json'))) {
    const install = pathToFileURL(join(top, 'src/cli/house/install.mjs')).href;
    const code = `const { ensureNode, ensureDependencies } = await import(${JSON.stringify(install)}); ensureNode(); await ensureDependencies();`;
    const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 2, 2] });
    if (status !== 0) process.exit(2);
  }
  // `evaluate … | head` closes the pipe early: that is no failure.
  process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ cause) => {
    if (cause.code !== 'EPIPE') throw cause;
  });
  const { commandModule } = await import('../evaluate-build.mjs');
  const { main } = await import(pathToFileURL(await commandModule(name)).href);
  process.exitCode = await main(process.argv.slice(2), {
    out: (/** @type {string} */ text) => process.stdout.write(text),
    err: (/** @type {string} */ text) => process.stderr.write(`${text}\n`),
  });
}
