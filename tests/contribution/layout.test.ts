import { fc } from '../support/random';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/contribution/layout';
import { modelOf } from '../../src/contribution/model';
import { readSelection, type Selection, ticksOf, writeSelection } from '../../src/contribution/selection';
import { stands, walk, type Cursor, type Move } from '../../src/contribution/walk';
import { anyFacts } from './made';

const ROOM = { width: 960, left: 214, right: 338, height: 548, slot: 48 };
const modelFrom = (facts: Parameters<typeof modelOf>[0]) => modelOf(facts, { by: 'kind', partners: new Map(), areas: [], few: true });

describe('the picture', () => {
  test('draws every result as one tick, inside its height, none over another', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const model = modelFrom(facts);
        const layout = layOut(model, ROOM);
        expect(layout.ticks.map((t) => t.tick.index).toSorted((a, b) => a - b)).toEqual(model.ticks.map((t) => t.index));
        const tops = layout.ticks.map((t) => t.y).toSorted((a, b) => a - b);
        expect(tops.every((y, i) => i === 0 || y - tops[i - 1]! >= layout.unit - 1e-6)).toBe(true);
        expect(tops.every((y) => y >= -1e-6 && y + layout.unit <= layout.height + 1e-6)).toBe(true);
      }),
    );
  });

  test('gives a ribbon the thickness of its results at both ends, and every bundle one ribbon', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const model = modelFrom(facts);
        const layout = layOut(model, ROOM);
        expect(layout.ribbons.map((r) => r.key).toSorted()).toEqual(model.bundles.map((b) => b.key).toSorted());
        for (const ribbon of layout.ribbons) {
          const bundle = model.bundles.find((b) => b.key === ribbon.key)!;
          expect(ribbon.h).toBeCloseTo(bundle.n * layout.unit, 6);
          const group = layout.groups.find((g) => g.key === ribbon.group)!;
          expect(ribbon.y0).toBeGreaterThanOrEqual(group.y - 1e-6);
          expect(ribbon.y0 + ribbon.h).toBeLessThanOrEqual(group.y + group.h + 1e-6);
        }
      }),
    );
  });

  test('puts the strongest first on every ruler', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const layout = layOut(modelFrom(facts), ROOM);
        for (const { key } of layout.areas) {
          const grades = layout.ticks.filter((t) => t.tick.task.area === key).map((t) => 'ABCUDN'.indexOf(t.tick.grade));
          expect(grades).toEqual(grades.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

describe('the keyboard', () => {
  test('always stands on something, and every ribbon can be reached', () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.array(fc.constantFrom<Move>('up', 'down', 'left', 'right', 'first', 'last'), { maxLength: 30 }),
        (facts, moves) => {
          const layout = layOut(modelFrom(facts), ROOM);
          const end = moves.reduce<Cursor | null>((at, move) => walk(layout, at, move), null);
          expect(end === null ? moves.length === 0 || layout.ticks.length === 0 : stands(layout, end)).toBe(true);
          const reached = new Set<number>();
          let at = layout.ribbons.length > 0 ? walk(layout, walk(layout, null, 'first'), 'right') : null;
          at = at && walk(layout, at, 'first');
          for (let i = 0; at && i < layout.ribbons.length; i++) {
            reached.add(at.at);
            at = walk(layout, at, 'down');
          }
          expect(reached.size).toBe(layout.ribbons.length);
        },
      ),
    );
  });
});

describe('what is chosen', () => {
  const key = fc.constantFrom('k.ra', 'p.JULE-2', 'a.event.SK/2025', 'none', 'rest', 'c.DE');
  const area = fc.constantFrom('plqt', 'xay_dung_pl', 'khac');
  const grade = fc.constantFrom('A', 'B', 'C', 'U', 'D', 'N');
  const any: fc.Arbitrary<Selection> = fc.oneof(
    key.map((group) => ({ is: 'activity' as const, group })),
    area.map((code) => ({ is: 'area' as const, area: code })),
    fc.record({ is: fc.constant('ribbon' as const), group: key, area, grade }) as fc.Arbitrary<Selection>,
    fc.record({ is: fc.constant('grade' as const), area: fc.oneof(area, fc.constant('')), grade }) as fc.Arbitrary<Selection>,
    fc.record({ is: fc.constant('cell' as const), group: key, area }),
    fc.string({ minLength: 1 }).map((task) => ({ is: 'task' as const, task })),
  );
  test('goes into the address and comes back', () => {
    fc.assert(
      fc.property(any, (selection) => {
        expect(readSelection(writeSelection(selection))).toEqual(selection);
      }),
    );
  });

  test('nonsense chooses nothing', () => {
    for (const text of [undefined, '', 'x', 'ribbon:a', 'ribbon:a/b/Z', 'grade:plqt', 'cell:x', 'unit:VP'])
      expect(readSelection(text)).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => void readSelection(text)));
  });

  test('a ribbon chooses exactly its results', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const model = modelFrom(facts);
        for (const { group, area: code, grade: g, n } of model.bundles)
          expect(ticksOf(model, { is: 'ribbon', group, area: code, grade: g })).toHaveLength(n);
      }),
    );
  });
});
