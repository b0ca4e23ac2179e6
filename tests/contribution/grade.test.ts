import { fc } from '../support/random';
import { describe, expect, test } from 'vitest';
import { gradeTask, mainClaim } from '../../src/contribution/grade';
import { modelOf } from '../../src/contribution/model';
import { activity, anyFacts, claim, task } from './made';

const ALL = { by: 'activity', partners: new Map(), areas: [] } as const;

describe('the grade of a task result', () => {
  const effective = (level: number, role: number) => claim({ status: 'xac_nhan', effective: true, level, role });
  test.each([
    ['confirmed at E4', task({ role: 3 }), [effective(4, 3)], 'A', 'low'],
    ['confirmed at E3', task({ role: 2 }), [effective(3, 2)], 'A', 'low'],
    ['confirmed at E2', task({ role: 1 }), [effective(2, 1)], 'B', 'low'],
    ['E3, but nobody has confirmed', task({ open: 1 }), [claim({ level: 3 })], 'C', 'high'],
    ['an open claim of E1', task({ open: 1 }), [claim({ level: 1 })], 'C', 'high'],
    ['confirmed at E1: noted, drawn, not counted', task(), [effective(1, 0)], 'C', 'no'],
    ['nobody has reviewed', task({ reviewed: false }), [], 'U', 'high'],
    ['not reviewed, and claimed with nothing to show', task({ reviewed: false }), [claim({ level: 0 })], 'U', 'high'],
    ['claimed, nothing to show', task(), [claim({ level: 0 })], 'D', 'no'],
    ['reviewed with none: an honest zero', task(), [], 'N', 'no'],
    ['only a rejected claim', task(), [claim({ status: 'bac', level: 3 })], 'N', 'no'],
  ])('%s', (_, of, claims, grade, counted) => {
    expect(gradeTask(of, claims)).toMatchObject({ grade, counted });
  });

  test('ten weak claims stay weak', () => {
    const weak = Array.from({ length: 10 }, (_, i) => claim({ id: `C${i}`, level: 0 }));
    expect(gradeTask(task(), weak).grade).toBe('D');
  });

  test('the order of claims changes nothing', () => {
    fc.assert(
      fc.property(anyFacts, fc.integer(), ({ claims }, seed) => {
        const shuffled = claims.toSorted((a, b) => (((a.row ?? 0) * seed) % 7) - (((b.row ?? 0) * seed) % 7)).reverse();
        const [a, b] = [mainClaim(claims), mainClaim(shuffled)];
        expect([a?.id, a?.level, a?.role]).toEqual([b?.id, b?.level, b?.role]);
      }),
    );
  });
});

describe('the model', () => {
  test('counts every dated task once, on either side and in the total', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom('auto', 'programme', 'partner', 'kind', 'activity'), fc.boolean(), (facts, by, few) => {
        const model = modelOf(facts, { ...ALL, by, few });
        const dated = facts.tasks.filter((t) => t.doneOn !== null).length;
        expect(model.total.n + model.undated.length).toBe(facts.tasks.length);
        expect(model.total.n).toBe(dated);
        const sum = (list: readonly { n: number; low: number; high: number }[], of: 'n' | 'low' | 'high') =>
          list.reduce((s, b) => s + b[of], 0);
        for (const of of ['n', 'low', 'high'] as const) expect(sum(model.areas, of)).toBe(model.total[of]);
        expect(sum(model.groups, 'n')).toBe(model.ticks.filter((t) => t.group !== null).length);
        expect(model.bundles.reduce((s, b) => s + b.n, 0)).toBe(sum(model.groups, 'n'));
        expect(model.groups.length).toBeLessThanOrEqual(few ? 12 : Infinity);
      }),
    );
  });

  test('grades say what is counted: A and B at least, C and U at most, and nothing else', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { counts, low, high, n } = modelOf(facts, ALL).total;
        expect(low).toBe(counts.A + counts.B);
        expect(high).toBeGreaterThanOrEqual(low + counts.U);
        expect(high).toBeLessThanOrEqual(n - counts.N - counts.D);
      }),
    );
  });

  test('a claim more never lowers "at least"', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const [first] = facts.tasks;
        if (!first || first.doneOn === null) return;
        const more = claim({ id: 'X', task: first.id, status: 'xac_nhan', effective: true, level: 2, role: 1 });
        const grown = {
          ...facts,
          tasks: [{ ...first, role: Math.max(first.role, 1) }, ...facts.tasks.slice(1)],
          claims: [...facts.claims, more],
        };
        expect(modelOf(grown, ALL).total.low).toBeGreaterThanOrEqual(modelOf(facts, ALL).total.low);
      }),
    );
  });

  test('a source that the pack does not hold has a group of its own', () => {
    const facts = {
      tasks: [task({ open: 1 })],
      claims: [claim({ source: 'NOTHING' })],
      activities: [activity({ id: 'NOTHING', table: null })],
    };
    const [group] = modelOf(facts, ALL).groups;
    expect(group).toMatchObject({ key: 'none', n: 1, name: { is: 'unknown' } });
  });
});
