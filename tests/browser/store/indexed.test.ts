import { expect, test, vi } from 'vitest';
import { emptySet } from '../../../src/review/history';
import { openChangeStore } from '../../../src/store/indexed';

const fresh = () => `test-${Date.now()}-${Math.random()}`;
const set = (base: string, revision: number) => ({ ...emptySet(base, '2026-09-30'), revision });

test('what is kept is there for the next one who opens the store, by pack', async () => {
  const name = fresh();
  const store = await openChangeStore(name);
  expect(store.kept).toBe(true);
  expect(await store.put(set('a', 1))).toBe(true);
  expect(await store.put(set('b', 1))).toBe(true);
  const again = await openChangeStore(name);
  expect((await again.all()).map((s) => s.base).sort()).toEqual(['a', 'b']);
  await again.drop('a');
  expect((await store.all()).map((s) => s.base)).toEqual(['b']);
});

test('two tabs cannot overwrite each other', async () => {
  const name = fresh();
  const [one, other] = [await openChangeStore(name), await openChangeStore(name)];
  expect(await one.put(set('a', 1))).toBe(true);
  expect(await other.put(set('a', 1))).toBe(false);
  expect(await other.put(set('a', 2))).toBe(true);
  expect(await one.put(set('a', 2))).toBe(false);
  expect((await one.all()).map((s) => s.revision)).toEqual([2]);
});

test('a browser that refuses gives a store in memory that says so', async () => {
  const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const store = await openChangeStore(fresh());
  refused.mockRestore();
  expect(store.kept).toBe(false);
  expect(await store.put(set('a', 1))).toBe(true);
  expect(await store.put(set('a', 1))).toBe(false);
  expect((await store.all()).length).toBe(1);
});
