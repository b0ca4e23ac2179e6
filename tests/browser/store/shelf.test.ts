import { expect, test, vi } from 'vitest';
import { ASIDE, openDatabase, type Stop } from '../../../src/store/database';
import { StoreError } from '../../../src/store/fault';
import { moved, NO_HEAD } from '../../../src/store/history';
import { IndexedShelf } from '../../../src/store/shelf-indexed';
import { keep, look, take } from '../../../src/store/vault';
import { shelfContract, versionWith } from '../../store/shelf-contract';

const fresh = () => `thuocdo-${Date.now()}-${Math.random()}`;
const hex = async (text: string): Promise<string> => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((b) => b.toString(16).padStart(2, '0')).join('');
};

async function opened(name: string, onStop?: (why: Stop) => void): Promise<IndexedShelf> {
  const db = await openDatabase(name, { create: true, ...(onStop ? { onStop } : {}) });
  if (!db) throw new Error('no database');
  return new IndexedShelf(db);
}

shelfContract('IndexedDB', () => opened(fresh()));

const given = async (...texts: string[]) => new Map(await Promise.all(texts.map(async (t) => [await hex(t), new Blob([t])] as const)));

/** Two files of three bytes, kept as one version. */
async function filled(name: string) {
  const shelf = await opened(name);
  const files = await given('abc', 'abd');
  const version = versionWith([...files.keys()]);
  expect(await keep(shelf, [version], files, moved(NO_HEAD, version.id))).toBe('done');
  return { shelf, version };
}

test('what is kept is there for the next one who opens it, hashes and all', async () => {
  const name = fresh();
  const { shelf, version } = await filled(name);
  shelf.close();
  const again = await opened(name);
  const kept = await look(again);
  expect([kept.head.version, [...kept.versions.keys()], kept.damaged.size]).toEqual([version.id, [version.id], 0]);
  const taken = await take(again, version);
  expect(taken.ok && [...taken.files.values()].map((f) => f.size)).toEqual([3, 3]);
});

/** Writes a version whose n-th `put` is cut off with its transaction, and looks at what the next start finds. */
async function cutOff(step: number) {
  const name = fresh();
  const { shelf, version } = await filled(name);
  const { head } = await look(shelf);
  const files = await given('new', 'abd', 'neu');
  const next = versionWith([...files.keys()], version.id);
  let calls = 0;
  const real = Reflect.get(IDBObjectStore.prototype, 'put') as (...args: unknown[]) => IDBRequest<IDBValidKey>;
  const puts = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = Reflect.apply(real, this, args);
    if (calls++ === step) this.transaction.abort();
    return request;
  });
  // A dead tab sweeps nothing after itself.
  const sweeping = vi.spyOn(shelf, 'sweep').mockRejectedValue(new Error('dead'));
  const done = await keep(shelf, [next], files, moved(head, next.id)).catch((cause: unknown) => cause);
  puts.mockRestore();
  sweeping.mockRestore();
  shelf.close();

  const again = await opened(name);
  const left = await again.sweep();
  const after = await look(again);
  const shown = after.versions.get(after.head.version ?? '');
  const whole = shown !== undefined && (await take(again, shown)).ok;
  const bytes = [...(await again.sizes()).values()].reduce((sum, size) => sum + size, 0);
  again.close();
  return {
    done,
    whole,
    left: left.files,
    damaged: after.damaged.size,
    versions: after.versions.size,
    moved: after.head.version === next.id,
    bytes,
  };
}

test.each([
  ['the first file', 0, 0],
  ['the second file', 1, 1],
  ['the version', 2, 2],
  ['the head', 3, 2],
])('a write cut off at %s leaves the version before whole, and the next start leaves no bytes over', async (_, step, left) => {
  const after = await cutOff(step);
  expect(after.done).toBeInstanceOf(StoreError);
  expect(after).toMatchObject({ whole: true, damaged: 0, versions: 1, moved: false, left, bytes: 6 });
});

test('a write that nothing cuts off is there whole', async () => {
  expect(await cutOff(4)).toEqual({ done: 'done', whole: true, left: 0, damaged: 0, versions: 2, moved: true, bytes: 12 });
});

test('a damaged file is kept aside, not thrown away', async () => {
  const name = fresh();
  const { shelf, version } = await filled(name);
  const hash = version.parts[0]?.sha256 ?? '';
  await shelf.putFile(hash, new Blob(['xyz']));
  expect(await take(shelf, version)).toMatchObject({ ok: false, problems: [{ code: 'kept_file_damaged', file: '0.csv' }] });
  shelf.close();
  const db = await openDatabase(name, { create: false });
  const aside = await new Promise<unknown[]>((resolve) => {
    const request = db!.transaction(ASIDE, 'readonly').objectStore(ASIDE).getAll();
    request.addEventListener('success', () => resolve(request.result as unknown[]));
  });
  expect(await (aside[0] as Blob).text()).toBe('xyz');
});

test('looking whether something is kept makes no database', async () => {
  const name = fresh();
  expect(await openDatabase(name, { create: false })).toBeNull();
  expect((await indexedDB.databases()).map((d) => d.name)).not.toContain(name);
});

test('an older edition that meets a newer one stops writing and says so', async () => {
  const name = fresh();
  const stops: Stop[] = [];
  const shelf = await opened(name, (why) => stops.push(why));
  const newer = await openDatabase(name, { create: true, schema: 99 });
  expect(stops).toEqual(['newer']);
  const version = versionWith([]);
  await expect(shelf.commit([version], moved(NO_HEAD, version.id))).rejects.toMatchObject({ fault: 'closed' });
  newer?.close();
  await expect(openDatabase(name, { create: true })).rejects.toMatchObject({ fault: 'newer' });
});

test('entries of the edition before are still there after the change of schema', async () => {
  const name = fresh();
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('changes', { keyPath: 'base' }).put({ base: 'x' }));
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
  const shelf = await opened(name);
  expect(await shelf.versions()).toEqual([]);
  const { openChangeStore } = await import('../../../src/store/indexed');
  expect((await (await openChangeStore(name)).all()).map((s) => s.base)).toEqual(['x']);
});
