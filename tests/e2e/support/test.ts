import { test as base, expect, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../../../src/cli/house/build.mjs';
import { handler, listFiles, listen } from '../../../src/cli/house/static.mjs';
import { startCanary, type Canary } from './canary';
import { watch, type Watched } from './watch';

interface Shared {
  /** The built application on the production server. */
  readonly origin: string;
}
interface Own {
  /** A foreign origin that must never be asked. */
  readonly canary: Canary;
  /** What the page did wrong; checked to be nothing when the test ends. */
  readonly watched: Watched;
  /** Takes the check at the end away, for tests that provoke a fault. */
  readonly provoked: boolean;
}

export const test = base.extend<Own, Shared>({
  origin: [
    async ({}, use) => {
      if (!existsSync(join(dist, 'index.html'))) throw new Error('dist is not built: npm run build');
      const server = await listen(handler(await listFiles(dist)), 0);
      await use(server.origin);
      await server.close();
    },
    { scope: 'worker' },
  ],
  provoked: [false, { option: true }],
  canary: async ({}, use) => {
    const canary = await startCanary();
    await use(canary);
    await canary.close();
  },
  watched: [
    async ({ page, origin, provoked }, use) => {
      const watched = await watch(page, origin);
      await use(watched);
      if (provoked) return;
      expect(watched.violations, 'the content policy was broken').toEqual([]);
      expect(watched.errors, 'the page reported errors').toEqual([]);
      expect(watched.strangers, 'the page asked another origin').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens an address of the application and waits until the figures stand. */
export async function open(page: Page, origin: string, hash = '#/?pack=sample'): Promise<void> {
  await page.goto(`${origin}/${hash}`);
  await ready(page);
}

/** Waits until everything that was asked is painted. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 90_000 });
}

/** Goes there within the loaded document. */
export async function visit(page: Page, hash: string): Promise<void> {
  const before = await page.locator('html').getAttribute('data-ready');
  await page.evaluate((next) => void (location.hash = next), hash);
  await expect(page.locator('html')).not.toHaveAttribute('data-ready', before ?? '');
  await ready(page);
}
