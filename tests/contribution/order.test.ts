import { fc } from '../support/random';
import { describe, expect, test } from 'vitest';
import { crossings, type Link } from '../../src/contribution/crossings';
import { GRADES } from '../../src/contribution/grade';
import { bundleKey, type Bundle } from '../../src/contribution/model';
import { arrange, crossingsOf } from '../../src/contribution/order';

const links = fc.array(fc.record({ from: fc.integer({ min: 0, max: 12 }), to: fc.integer({ min: 0, max: 12 }) }), { maxLength: 50 });

/** Every pair, one by one. */
const byPairs = (list: readonly Link[]): number =>
  list.reduce((sum, a, i) => sum + list.slice(i + 1).filter((b) => (a.from - b.from) * (a.to - b.to) < 0).length, 0);

const bundles = fc
  .array(
    fc.record({
      group: fc.integer({ min: 0, max: 11 }),
      area: fc.integer({ min: 0, max: 11 }),
      grade: fc.constantFrom(...GRADES),
      n: fc.integer({ min: 1, max: 20 }),
    }),
    {
      maxLength: 70,
    },
  )
  .map((list) => [
    ...new Map(
      list.map(({ group, area, grade, n }): [string, Bundle] => {
        const key = bundleKey(`g${group}`, `a${area}`, grade);
        return [key, { key, group: `g${group}`, area: `a${area}`, grade, n }];
      }),
    ).values(),
  ]);

const naive = (list: readonly Bundle[]) => ({
  groups: [...new Set(list.map((b) => b.group))].sort(),
  areas: [...new Set(list.map((b) => b.area))].sort(),
});

describe('crossings', () => {
  test('are the pairs that change sides', () => {
    fc.assert(
      fc.property(links, (list) => {
        expect(crossings(list)).toBe(byPairs(list));
      }),
    );
  });
});

describe('the order of both sides', () => {
  test('never has more crossings than the order given', () => {
    fc.assert(
      fc.property(bundles, (list) => {
        const given = naive(list);
        expect(crossingsOf(list, arrange(list, given))).toBeLessThanOrEqual(crossingsOf(list, given));
      }),
      { numRuns: 60 },
    );
  });

  test('keeps every name, once', () => {
    fc.assert(
      fc.property(bundles, (list) => {
        const given = naive(list);
        const order = arrange(list, given);
        expect([order.groups.toSorted(), order.areas.toSorted()]).toEqual([given.groups, given.areas]);
      }),
      { numRuns: 40 },
    );
  });

  test('is the same for the same bundles, in whatever order they come', () => {
    fc.assert(
      fc.property(bundles, (list) => {
        expect(arrange([...list].reverse(), naive(list))).toEqual(arrange(list, naive(list)));
      }),
      { numRuns: 40 },
    );
  });

  test('undoes a twist', () => {
    const twisted = ['0', '1', '2', '3'].map((i): Bundle => ({ key: i, group: `g${i}`, area: `a${3 - Number(i)}`, grade: 'A', n: 1 }));
    const given = naive(twisted);
    expect(crossingsOf(twisted, given)).toBe(6);
    expect(crossingsOf(twisted, arrange(twisted, given))).toBe(0);
  });
});
