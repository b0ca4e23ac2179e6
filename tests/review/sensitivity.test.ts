import { expect, test } from 'vitest';
import type { ReviewedTask } from '../../src/review/model';
import { sensitivityOf } from '../../src/review/sensitivity';

/** So many tasks of an area and class, the first of them with a contribution. */
function tasks(area: string, cls: string, n: number, confirmed: number): readonly ReviewedTask[] {
  return Array.from({ length: n }, (_, i) => ({
    task: {
      id: `${area}${cls}${i}`,
      title: '',
      area,
      class: cls,
      leadUnit: 'U',
      startedOn: null,
      dueOn: null,
      doneOn: '2026-01-01',
      status: 'xong',
      reviewed: true,
    },
    claims: [],
    standing: { grade: i < confirmed ? 1 : 0, open: 0 },
  }));
}

test('weights that turn the order of two areas are named', () => {
  // x: 0 of 5 priority and 6 of 10 routine tasks; y: 5 of 5 priority and none of 10 routine ones.
  const found = sensitivityOf([...tasks('x', 'A', 5, 0), ...tasks('x', 'C', 10, 6), ...tasks('y', 'A', 5, 5), ...tasks('y', 'C', 10, 0)]);
  expect(found.areas.map((a) => [a.area, a.n, a.confirmed, a.equal, a.graded])).toEqual([
    ['x', 15, 6, 40, 24],
    ['y', 15, 5, 100 / 3, 60],
  ]);
  expect(found.turned).toEqual([['x', 'y']]);
  expect(found.equal).toBeCloseTo((100 * 11) / 30, 12);
  expect(found.graded).toBeCloseTo((100 * 21) / 50, 12);
});

test('areas of few tasks are not ranked, ties turn nothing, and nothing completed is no rate', () => {
  const few = sensitivityOf([...tasks('x', 'A', 5, 0), ...tasks('x', 'C', 4, 3), ...tasks('y', 'A', 5, 5), ...tasks('y', 'C', 10, 0)]);
  expect(few.turned).toEqual([]);
  expect(sensitivityOf([...tasks('x', 'A', 10, 5), ...tasks('y', 'A', 10, 5)]).turned).toEqual([]);
  expect(sensitivityOf([])).toEqual({ equal: null, graded: null, areas: [], turned: [] });
});
