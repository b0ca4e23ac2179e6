import { fc } from '../support/random';
import { expect, test } from 'vitest';
import type { Head, Version } from '../../src/domain/version';
import { StoreError } from '../../src/store/fault';
import { back, forth, moved, NO_HEAD } from '../../src/store/history';
import type { Shelf } from '../../src/store/port';
import { MemoryShelf } from '../../src/store/shelf-memory';
import { keep, look, take, takeHead } from '../../src/store/vault';
import { filesOf, hashOf, made } from './made';

const texts = async (shelf: Shelf, version: Version): Promise<readonly string[]> => {
  const taken = await take(shelf, version);
  if (!taken.ok) throw new Error(JSON.stringify(taken.problems));
  return Promise.all(version.parts.map(async (p) => (await taken.files.get(p.sha256)?.text()) ?? ''));
};

/** The same shelf, whose every call after the first `calls` finds the tab gone: before it acted, or after it acted but before it said so. */
function dying(shelf: Shelf, calls: number, acted: boolean): Shelf {
  let left = calls;
  return new Proxy(shelf, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name, target);
      if (typeof found !== 'function') return found;
      return async (...args: unknown[]) => {
        const dead = left-- <= 0;
        if (dead && !(acted && left === -1)) throw new StoreError('refused');
        const result: unknown = await Reflect.apply(found, target, args);
        if (dead) throw new StoreError('refused');
        return result;
      };
    },
  });
}

type Move = readonly [kind: 'commit' | 'back' | 'forth', files: readonly number[], crash: number | null, acted: boolean];
const moves = fc.array(
  fc.tuple(
    fc.constantFrom('commit', 'commit', 'commit', 'back', 'forth'),
    fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 }),
    fc.option(fc.nat(7)),
    fc.boolean(),
  ) as fc.Arbitrary<Move>,
  { maxLength: 15 },
);

test('after any sequence of commits, moves and crashes, the head opens whole, nothing committed is lost and nothing is left over', async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (given) => {
      const disk = new MemoryShelf();
      const committed = new Map<string, readonly string[]>();
      let clock = 0;
      for (const [kind, files, crash, acted] of given) {
        const before = await look(disk);
        const shelf = crash === null ? disk : dying(disk, crash, acted);
        let tried: string | null = null;
        if (kind === 'commit') {
          const contents = files.map((n) => `content ${n}`);
          const next = made(Object.fromEntries(contents.map((text, i) => [`${i}.csv`, text])), before.head.version, clock++);
          tried = next.id;
          const done = await keep(shelf, [next], filesOf(...contents), moved(before.head, next.id)).catch(() => null);
          if (done === 'done' || (await look(disk)).versions.has(next.id)) committed.set(next.id, contents);
        } else {
          const head = kind === 'back' ? back(before.head, before.versions) : forth(before.head, before.versions);
          tried = head?.version ?? null;
          if (head) await keep(shelf, [], new Map(), head).catch(() => null);
        }
        // The next start.
        await disk.sweep();
        const after = await look(disk);
        expect([before.head.version, tried]).toContain(after.head.version);
        expect(after.damaged.size).toBe(0);
        expect([...after.versions.keys()].sort()).toEqual([...committed.keys()].sort());
        for (const [id, contents] of committed) expect(await texts(disk, after.versions.get(id)!)).toEqual(contents);
        const named = new Set([...after.versions.values()].flatMap((v) => v.parts.map((p) => p.sha256)));
        expect([...(await disk.sizes()).keys()].sort()).toEqual([...named].sort());
      }
    }),
    { numRuns: 150 },
  );
});

async function filled(): Promise<{ readonly shelf: MemoryShelf; readonly first: Version; readonly second: Version; readonly head: Head }> {
  const shelf = new MemoryShelf();
  const first = made({ 'units.csv': 'old', 'tasks.csv': 'same' }, null, 1);
  const second = made({ 'units.csv': 'new', 'tasks.csv': 'same' }, first.id, 2);
  expect(await keep(shelf, [first], filesOf('old', 'same'), moved(NO_HEAD, first.id))).toBe('done');
  const head = moved(await shelf.head(), second.id);
  expect(await keep(shelf, [second], filesOf('new', 'same'), head)).toBe('done');
  return { shelf, first, second, head };
}

test('each file lies there once, whichever versions name it', async () => {
  const { shelf } = await filled();
  expect((await shelf.sizes()).size).toBe(3);
});

test('a head that moved meanwhile refuses, and nothing is written', async () => {
  const { shelf, first } = await filled();
  const late = made({ 'units.csv': 'late' }, first.id, 3);
  expect(await keep(shelf, [late], filesOf('late'), moved({ version: first.id, behind: [], ahead: [], revision: 1 }, late.id))).toBe(
    'stale',
  );
  expect((await look(shelf)).versions.has(late.id)).toBe(false);
  expect(await shelf.sweep()).toEqual({ files: 1, bytes: 4 });
});

test('a version whose files are not all given is not written', async () => {
  const { shelf, head } = await filled();
  const next = made({ 'units.csv': 'absent' }, head.version, 3);
  expect(await keep(shelf, [next], new Map(), moved(head, next.id))).toBe('incomplete');
  expect((await look(shelf)).head).toEqual(head);
});

test('a file of another length is named before anything is read, and the version before it opens', async () => {
  const { shelf, first, second } = await filled();
  await shelf.putFile(hashOf('new'), new Blob(['ne']));
  const kept = await look(shelf);
  expect(kept.damaged.get(second.id)).toEqual([{ code: 'kept_file_damaged', severity: 'error', file: 'units.csv', count: 1 }]);
  const { taken, problems } = await takeHead(shelf, kept);
  expect(taken).toMatchObject({ ok: true, version: { id: first.id } });
  expect(problems.map((p) => p.file)).toEqual(['units.csv']);
});

test('a file of the same length with another byte is found by its hash, set aside, and whole again when it comes back', async () => {
  const { shelf, first, second } = await filled();
  await shelf.putFile(hashOf('new'), new Blob(['nex']));
  const kept = await look(shelf);
  expect(kept.damaged.size).toBe(0);
  const { taken, problems } = await takeHead(shelf, kept);
  expect(taken).toMatchObject({ ok: true, version: { id: first.id } });
  expect(problems).toMatchObject([{ code: 'kept_file_damaged', file: 'units.csv' }]);
  expect([...(await look(shelf)).damaged.keys()]).toEqual([second.id]);
  const again = made({ 'units.csv': 'new' }, second.id, 4);
  expect(await keep(shelf, [again], filesOf('new'), moved(kept.head, again.id))).toBe('done');
  expect((await look(shelf)).damaged.size).toBe(0);
  expect(await texts(shelf, second)).toEqual(['new', 'same']);
});

test('a file that both versions need and that is gone leaves nothing to open, and both are named', async () => {
  const { shelf } = await filled();
  await shelf.setAside(hashOf('same'));
  const kept = await look(shelf);
  expect(kept.damaged.size).toBe(2);
  const { taken } = await takeHead(shelf, kept);
  expect(taken).toMatchObject({ ok: false, problems: [{ code: 'kept_file_missing', file: 'tasks.csv' }] });
});

test('a version that does not say what its id says is no version', async () => {
  const { shelf, first, second, head } = await filled();
  await shelf.commit([{ ...second, pack: first.pack }], { ...head, revision: head.revision + 1 });
  const kept = await look(shelf);
  expect(kept.damaged.get(second.id)).toMatchObject([{ code: 'kept_version_damaged' }]);
  expect((await takeHead(shelf, kept)).taken).toMatchObject({ ok: true, version: { id: first.id } });
});
