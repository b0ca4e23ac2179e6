import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { cache, top } from '../../src/cli/house/run.mjs';
import { handler, listen, listFiles } from '../../src/cli/house/static.mjs';
import { memoryOf } from './memory.mjs';

const out = join(cache, 'bench-page');

/** Builds the bench's own page, with the application's settings. */
export async function buildPage() {
  await build({
    root: join(top, 'tests/bench/page'),
    configFile: join(top, 'vite.config.ts'),
    publicDir: false,
    logLevel: 'warn',
    build: { outDir: out, emptyOutDir: true },
  });
}

/**
 * The browser's engine on the files of a folder.
 * @param {import('playwright').Browser} browser
 * @param {string} folder
 * @param {string} year
 * @param {string} asOf
 * @returns {Promise<import('./work.ts').Measured & { megabytes: number }>}
 */
export async function measureBrowser(browser, folder, year, asOf) {
  const files = await listFiles(out);
  for (const [name, file] of await listFiles(folder)) files.set(`/pack${name}`, file);
  const server = await listen(handler(files), 0);
  const page = await browser.newPage();
  try {
    await page.goto(server.origin);
    const measured = await page.evaluate(([names, when, day]) => window.measure(names, when, day), /** @type {const} */ ([readdirSync(folder).sort(), year, asOf]));
    return { ...measured, megabytes: await memoryOf(page) };
  } finally {
    await page.close();
    await server.close();
  }
}
