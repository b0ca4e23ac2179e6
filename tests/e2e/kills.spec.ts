import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../src/cli/house/browser.mjs';
import { expect, ready, test } from './support/test';
import { load, small, stored } from './support/kept';

const ROUNDS = 12;

/** Ids of the processes of the browser that was started with that profile. */
function processes(profile: string): readonly number[] {
  const found = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return found.flatMap((id) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(profile) ? [Number(id)] : [];
    } catch {
      return [];
    }
  });
}

async function start(profile: string): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser() ?? 'chromium',
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    locale: 'vi-VN',
  });
  return { context, page: context.pages()[0] ?? (await context.newPage()) };
}

test('a browser killed at any moment of an import leaves the old version or the new one whole, and no bytes over @long', async ({
  origin,
}) => {
  test.skip(!existsSync('/proc/self/cmdline'), 'processes are found by /proc');
  test.setTimeout(ROUNDS * 90_000);
  const profile = mkdtempSync(join(tmpdir(), 'thuocdo-kill-'));
  try {
    const first = await start(profile);
    await first.page.goto(`${origin}/#/?pack=new`);
    await load(first.page, small(0));
    await first.page.getByRole('button', { name: 'Lưu trên máy này', exact: true }).first().click();
    await expect.poll(async () => (await stored(first.page)).versions).toBe(1);
    await first.context.close();
    let before = 1;
    const found: string[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { page } = await start(profile);
      await page.goto(`${origin}/#/?pack=own`);
      await ready(page);
      const given = small(round);
      await page.evaluate(() => void (location.hash = '#/?pack=new'));
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles([...given]);
      // From the reading of the files to well after the version was written.
      await page.waitForTimeout((round * 6000) / ROUNDS);
      for (const id of processes(profile)) process.kill(id, 'SIGKILL');
      await expect.poll(() => processes(profile).length).toBe(0);

      const next = await start(profile);
      await next.page.goto(`${origin}/#/?pack=own`);
      await ready(next.page);
      // The leftovers of the killed one are removed once the first numbers stand.
      await expect.poll(async () => (await stored(next.page)).files, { timeout: 30_000 }).toEqual((await stored(next.page)).named);
      const after = await stored(next.page);
      expect(after.hashes, `round ${round}`).toEqual(after.named);
      expect([before, before + 1], `round ${round}`).toContain(after.versions);
      found.push(after.versions === before ? 'old' : 'new');
      before = after.versions;
      await next.context.close();
    }
    expect(new Set(found), found.join(' ')).toEqual(new Set(['old', 'new']));
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
