import { expect, test } from 'vitest';
import type { ChangeSet, Step } from '../../src/domain/change';
import { adopted } from '../../src/review/adopt';
import { emptySet, rated } from '../../src/review/history';
import { GuardedStore } from '../../src/store/guarded';
import { MemoryStore } from '../../src/store/memory';

const step = (id: string): Step => ({ id, by: 'Lan', at: '2026-01-01T00:00:00Z', reason: '', edits: [] });
const entered = (steps: readonly string[], revision = steps.length): ChangeSet => ({
  ...emptySet('base', '2026-09-30'),
  steps: steps.map(step),
  revision,
});
const rating = { claim: 'C1', rater: 'Minh', at: '2026-01-01T00:00:00Z', level: 3 };

test('entries that arrive take the place of none, continue those here, or are known already', () => {
  expect(adopted(undefined, entered(['a', 'b'], 9))).toMatchObject({ steps: [{ id: 'a' }, { id: 'b' }], revision: 1 });
  expect(adopted(entered(['a']), entered(['a', 'b']))).toMatchObject({ steps: [{ id: 'a' }, { id: 'b' }], revision: 2 });
  expect(adopted(entered(['a', 'b']), entered(['a']))).toBeNull();
  expect(adopted(entered(['a']), entered(['a']))).toBeNull();
});

test('entries that went apart are not mixed; ratings are joined', () => {
  expect(adopted(entered(['a', 'b']), entered(['a', 'c']))).toBe('apart');
  const here = rated(entered(['a', 'b']), [rating]);
  const other = { ...rating, rater: 'Hoa' };
  expect(adopted(here, rated(entered(['a']), [other]))).toMatchObject({
    steps: [{ id: 'a' }, { id: 'b' }],
    ratings: [rating, other],
    revision: 3,
  });
});

test('what is entered stays in the tab until it may go to the disk, and then goes along', async () => {
  const disk = new MemoryStore();
  await disk.put({ ...entered(['old'], 1), base: 'other' });
  const store = new GuardedStore(disk);
  expect(await store.put(entered(['a'], 1))).toBe(true);
  expect(await store.put(entered(['a', 'x'], 1))).toBe(false);
  expect(await store.put(entered(['a', 'b'], 2))).toBe(true);
  expect((await disk.all()).map((s) => s.base)).toEqual(['other']);
  expect((await store.all()).map((s) => s.base).sort()).toEqual(['base', 'other']);
  await store.allow(true, true);
  expect((await disk.all()).find((s) => s.base === 'base')).toMatchObject({ steps: [{ id: 'a' }, { id: 'b' }], revision: 1 });
  expect(await store.put(entered(['a', 'b', 'c'], 2))).toBe(true);
  await store.allow(false);
  expect(await store.put(entered(['a'], 3))).toBe(true);
  expect((await disk.all()).find((s) => s.base === 'base')?.revision).toBe(2);
  await store.drop('base');
  expect((await store.all()).map((s) => s.base)).toEqual(['other']);
});
