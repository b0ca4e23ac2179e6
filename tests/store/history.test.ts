import { fc } from '../support/random';
import { expect, test } from 'vitest';
import type { Head, Version } from '../../src/domain/version';
import { back, before, forth, listed, moved, NO_HEAD } from '../../src/store/history';
import { made } from './made';

const a = made({ a: '1' }, null, 1);
const b = made({ a: '2' }, a.id, 2);
const c = made({ a: '3' }, b.id, 3);
const all = new Map([a, b, c].map((v) => [v.id, v]));
const third = [a, b, c].reduce((head: Head, v) => moved(head, v.id), NO_HEAD);

test('back and forth take moves back, and end where they end', () => {
  expect(third).toEqual({ version: c.id, behind: [a.id, b.id], ahead: [], revision: 3 });
  const second = back(third, all);
  expect(second).toEqual({ version: b.id, behind: [a.id], ahead: [c.id], revision: 4 });
  const first = second && back(second, all);
  expect(first).toMatchObject({ version: a.id, behind: [], ahead: [b.id, c.id] });
  expect(first && back(first, all)).toBeNull();
  expect(back(NO_HEAD, all)).toBeNull();
  expect(first && forth(first, all)).toMatchObject({ version: b.id, behind: [a.id], ahead: [c.id] });
  expect(forth(third, all)).toBeNull();
});

test('a version after going back begins a branch, and what was left stays in the history', () => {
  const d = made({ a: '4' }, a.id, 4);
  const known = new Map([...all, [d.id, d]]);
  const branched = moved({ version: a.id, behind: [], ahead: [b.id, c.id], revision: 5 }, d.id);
  expect(branched).toEqual({ version: d.id, behind: [a.id], ahead: [], revision: 6 });
  expect(listed(known).map((v) => v.id)).toEqual([d.id, c.id, b.id, a.id]);
  expect(before(branched, known).map((v) => v.id)).toEqual([a.id, c.id, b.id]);
});

test('a version that is not there any more is passed over', () => {
  const known = new Map([a, c].map((v) => [v.id, v]));
  const first = back(third, known);
  expect(first).toMatchObject({ version: a.id, behind: [], ahead: [c.id] });
  expect(forth({ version: a.id, behind: [], ahead: [b.id, c.id], revision: 1 }, known)).toMatchObject({ version: c.id, ahead: [] });
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
        const was = head;
        const other = [...known.keys()][n % Math.max(1, known.size)];
        if (kind === 'commit') {
          const next = made({ a: String(count) }, head.version, count++);
          known.set(next.id, next);
          head = moved(head, next.id);
        } else if (kind !== 'go') head = (kind === 'back' ? back(head, known) : forth(head, known)) ?? head;
        else if (other !== undefined) head = moved(head, other);
        expect(head.revision).toBe(was === head ? was.revision : was.revision + 1);
        expect(known.size).toBe(count);
        expect(head.version === null).toBe(count === 0);
        for (const id of [...head.behind, ...head.ahead]) expect(known.has(id)).toBe(true);
        expect(new Set([...before(head, known).map((v) => v.id), ...(head.version === null ? [] : [head.version])]).size).toBe(count);
        const one = back(head, known);
        expect(one ? forth(one, known) : { ...head, revision: 0 }).toEqual({ ...head, revision: one ? head.revision + 2 : 0 });
      }
    }),
  );
});
