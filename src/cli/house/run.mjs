import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const top = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Where results that may be made again are kept. */
export const cache = join(top, 'node_modules', '.cache', 'thuoc-do');

/**
 * Runs a command in the project's folder, its output on ours.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code; 127 when it could not start
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: top, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a package's own command with this Node.
 * @param {string} script path inside node_modules
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runPackage(script, args, env) {
  return run(process.execPath, [join(top, 'node_modules', script), ...args], env);
}

/** @param {string} message the sentence a person reads @returns {never} */
export function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
