import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { cache, top } from '../../src/cli/house/run.mjs';
import { handler, listen, listFiles } from '../../src/cli/house/static.mjs';

const pageOut = join(cache, 'bench-page');
const nodeOut = join(cache, 'bench-node');

/** Builds the bench's own page, with the application's settings. */
export async function buildPage() {
  await build({
    root: join(top, 'tests/bench/page'),
    configFile: join(top, 'vite.config.ts'),
    publicDir: false,
    logLevel: 'warn',
    build: { outDir: pageOut, emptyOutDir: true },
  });
}

/**
 * The half that runs in this process, as one file.
 * @returns {Promise<import('./node-half.ts').NodeHalf>}
 */
export async function buildNodeHalf() {
  await build({
    configFile: false,
    root: top,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: ['@uwdata/flechette'] },
    build: { ssr: join(top, 'tests/bench/node-half.ts'), outDir: nodeOut, emptyOutDir: true, target: 'node20', minify: false },
  });
  return import(pathToFileURL(join(nodeOut, 'node-half.js')).href);
}

/**
 * The bench's page, with a folder's files under `pack/`, served as the application is.
 * @param {import('playwright').Browser} browser
 * @param {string} folder
 */
export async function openPage(browser, folder) {
  const files = await listFiles(pageOut);
  for (const [name, file] of await listFiles(folder)) files.set(`/pack${name}`, file);
  const server = await listen(handler(files), 0);
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(server.origin);
  return {
    page,
    close: async () => {
      await page.close();
      await server.close();
    },
  };
}
