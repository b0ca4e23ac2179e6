import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, ready } from './test';

const SAMPLE = join(import.meta.dirname, '../../../public/sample');

export const TABLES = [
  'units',
  'unit_changes',
  'periods',
  'code_lists',
  'partners',
  'agreements',
  'agreement_partners',
  'targets',
  'report_status',
];

interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A small pack; `less` leaves out the last agreements. */
export function small(less = 0): readonly Given[] {
  return TABLES.map((name) => {
    const text = readFileSync(join(SAMPLE, `${name}.csv`), 'utf8');
    const rows = text.trimEnd().split('\n');
    const kept = name === 'agreements' ? rows.slice(0, rows.length - less) : rows;
    return { name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(`${kept.join('\n')}\n`) };
  });
}

/** Picks the files on the first page, and waits until the board shows them. */
export async function load(page: Page, given: readonly Given[]): Promise<void> {
  await page.evaluate(() => void (location.hash = '#/?pack=new'));
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...given]);
  await expect(page).toHaveURL(/pack=own/, { timeout: 60_000 });
  await ready(page);
}

interface Stored {
  readonly files: readonly string[];
  readonly named: readonly string[];
  readonly hashes: readonly string[];
  readonly versions: number;
}

/** What lies there: the files by the name they have, by what versions name, and by what their bytes hash to. */
export const stored = (page: Page): Promise<Stored> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('thuocdo');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('no database')));
    });
    const all = (store: string, keys: boolean) =>
      new Promise<unknown[]>((resolve) => {
        const place = db.transaction(store).objectStore(store);
        const request = keys ? place.getAllKeys() : place.getAll();
        request.addEventListener('success', () => resolve(request.result as unknown[]));
      });
    const files = (await all('files', true)).map(String).sort();
    const kept = (await all('versions', false)) as { parts: { sha256: string }[] }[];
    const blobs = (await all('files', false)) as Blob[];
    const hashes = await Promise.all(
      blobs.map(async (blob) =>
        [...new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()))]
          .map((b) => b.toString(16).padStart(2, '0'))
          .join(''),
      ),
    );
    db.close();
    const named = [...new Set(kept.flatMap((v) => v.parts.map((p) => p.sha256)))].sort();
    return { files, named, hashes: hashes.sort(), versions: kept.length };
  });
