import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Head, Version } from '../../src/domain/version';
import { advanced, back, forth, lineage, listed, moved, NO_HEAD } from '../../src/store/history';
import { made } from './made';

const a = made({ a: '1' }, null, 1);
const b = made({ a: '2' }, a.id, 2);
const c = made({ a: '3' }, b.id, 3);
const all = new Map([a, b, c].map((v) => [v.id, v]));
const at = (version: string, ahead: readonly string[] = []): Head => ({ version, ahead, revision: 7 });

test('back and forth walk the line, and end where it ends', () => {
  expect(back(at(c.id), all)).toEqual({ version: b.id, ahead: [c.id], revision: 8 });
  expect(back(at(b.id, [c.id]), all)).toMatchObject({ version: a.id, ahead: [b.id, c.id] });
  expect(back(at(a.id), all)).toBeNull();
  expect(back(NO_HEAD, all)).toBeNull();
  expect(forth(at(a.id, [b.id, c.id]))).toMatchObject({ version: b.id, ahead: [c.id] });
  expect(forth(at(c.id))).toBeNull();
});

test('a version after going back begins a branch, and what was left stays in the history', () => {
  const d = made({ a: '4' }, a.id, 4);
  const branched = advanced(at(a.id, [b.id, c.id]), d.id);
  expect(branched).toMatchObject({ version: d.id, ahead: [] });
  const known = new Map([...all, [d.id, d]]);
  expect(listed(known).map((v) => v.id)).toEqual([d.id, c.id, b.id, a.id]);
  expect(moved(branched, c.id, known)).toMatchObject({ version: c.id, ahead: [] });
  expect(lineage(d.id, known).map((v) => v.id)).toEqual([d.id, a.id]);
});

test('a version whose parent is unknown here stands alone', () => {
  const alone = made({ a: '5' }, 'f'.repeat(64));
  expect(back(at(alone.id), new Map([[alone.id, alone]]))).toBeNull();
  expect(moved(at(c.id), 'f'.repeat(64), all)).toBeNull();
});

type Move = readonly ['commit' | 'back' | 'forth' | 'go', number];
const moves = fc.array(fc.tuple(fc.constantFrom('commit', 'commit', 'back', 'forth', 'go'), fc.nat(30)) as fc.Arbitrary<Move>, {
  maxLength: 40,
});

test('whatever is done, nothing is lost, and back is undone by forth', () => {
  fc.assert(
    fc.property(moves, (given) => {
      const known = new Map<string, Version>();
      let head: Head = NO_HEAD;
      let count = 0;
      for (const [kind, n] of given) {
        const before = head;
        if (kind === 'commit') {
          const next = made({ a: String(count) }, head.version, count++);
          known.set(next.id, next);
          head = advanced(head, next.id);
        } else if (kind === 'go') head = moved(head, [...known.keys()][n % Math.max(1, known.size)] ?? '', known) ?? head;
        else head = (kind === 'back' ? back(head, known) : forth(head)) ?? head;
        expect(head.revision).toBe(before === head ? before.revision : before.revision + 1);
        expect(known.size).toBe(count);
        expect(head.version === null).toBe(count === 0);
        for (const id of head.ahead) expect(known.has(id)).toBe(true);
        // What is ahead is a line that begins here.
        const line = [head.version, ...head.ahead];
        head.ahead.forEach((id, i) => expect(known.get(id)?.parent).toBe(line[i]));
        const one = back(head, known);
        expect(one ? forth(one) : head).toMatchObject({ version: head.version, ahead: head.ahead });
      }
    }),
  );
});
