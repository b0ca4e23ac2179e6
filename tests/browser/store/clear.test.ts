import { expect, test } from 'vitest';
import { emptySet } from '../../../src/review/history';
import { clearAll } from '../../../src/store/clear';
import { openDatabase } from '../../../src/store/database';
import { moved, NO_HEAD } from '../../../src/store/history';
import { openChangeStore } from '../../../src/store/indexed';
import { IndexedShelf } from '../../../src/store/shelf-indexed';
import { alone, openTabs, type News } from '../../../src/store/tabs';
import { versionWith } from '../../store/shelf-contract';

test('clearing removes everything of ours, counts it, and leaves the rest of the address alone', async () => {
  const name = `thuocdo-${Math.random()}`;
  const db = await openDatabase(name, { create: true });
  const shelf = new IndexedShelf(db!);
  const version = versionWith(['a'.repeat(64)]);
  await shelf.putFile('a'.repeat(64), new Blob(['abc']));
  await shelf.commit([version], moved(NO_HEAD, version.id));
  await shelf.putFile('b'.repeat(64), new Blob(['left over']));
  const changes = await openChangeStore(name);
  await changes.put({ ...emptySet('x', '2026-01-01'), revision: 1 });
  localStorage.setItem(`${name}-theme`, 'dark');
  localStorage.setItem('of another page', '1');
  await caches.open(`${name}-shell`);
  const root = await navigator.storage.getDirectory();
  await root.getFileHandle(`${name}.crswap`, { create: true });
  await root.getFileHandle('of-another-page', { create: true });

  const cleared = await clearAll({ database: name, keys: [`${name}-theme`, 'never set'] });
  expect(cleared).toEqual({
    versions: 1,
    files: 2,
    bytes: 12,
    changes: 1,
    databases: [name],
    keys: [`${name}-theme`],
    caches: [`${name}-shell`],
    opfs: [`${name}.crswap`],
    left: [],
  });
  expect((await indexedDB.databases()).map((d) => d.name)).not.toContain(name);
  expect(localStorage.getItem('of another page')).toBe('1');
  expect(await root.getFileHandle('of-another-page')).toBeTruthy();
  localStorage.removeItem('of another page');
  await root.removeEntry('of-another-page');
  const nothing = await clearAll({ database: name, keys: [`${name}-theme`] });
  expect(nothing).toMatchObject({ versions: 0, files: 0, databases: [], keys: [], caches: [], opfs: [], left: [] });
});

test('a database that a tab does not let go is said to be left', async () => {
  const name = `thuocdo-${Math.random()}`;
  const stubborn = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 2);
    request.addEventListener('success', () => resolve(request.result));
  });
  expect((await clearAll({ database: name, keys: [] })).left).toEqual([name]);
  stubborn.close();
});

test('one tab tells the other, and only one writes at a time', async () => {
  const name = `thuocdo-${Math.random()}`;
  const heard: News[] = [];
  const here = openTabs(name, (news) => heard.push(news));
  const there = openTabs(name, () => undefined);
  there.tell({ kind: 'moved', version: 'v', revision: 3 });
  await expect.poll(() => heard).toEqual([{ kind: 'moved', version: 'v', revision: 3 }]);
  here.close();
  there.close();
  const both = await alone(name, async () => [await alone(name, () => Promise.resolve('second')), 'first']);
  expect(both).toEqual([null, 'first']);
  expect(await alone(name, () => Promise.resolve('later'))).toBe('later');
});
