import { describe, expect, test } from 'vitest';
import { modelOf } from '../../src/contribution/model';
import { areaEnds, thinSpots } from '../../src/contribution/thin';
import type { ClaimFact, TaskFact } from '../../src/domain/contribution';
import { activity, claim, task } from './made';

const modelFrom = (tasks: readonly TaskFact[], claims: readonly ClaimFact[] = []) =>
  modelOf({ tasks, claims, activities: [activity()] }, { by: 'kind', partners: new Map(), areas: [] });

/** So many results of an area, of which so many confirmed, all of one class. */
const many = (area: string, n: number, confirmed: number, level = 'B'): readonly TaskFact[] =>
  Array.from({ length: n }, (_, i) => task({ id: `${area}-${level}-${i}`, area, class: level, role: i < confirmed ? 1 : 0 }));

describe('areas beside each other', () => {
  test('the best and the thinnest by confirmed share', () => {
    expect(areaEnds(modelFrom([...many('plqt', 10, 8), ...many('thads', 20, 2), ...many('dao_tao', 10, 5)]))).toEqual({
      top: 'plqt',
      bottom: 'thads',
      stable: true,
    });
  });

  test('are never ranked with fewer than ten results, nor "other", nor where two tie', () => {
    expect(areaEnds(modelFrom([...many('plqt', 9, 9), ...many('thads', 20, 2)]))).toBeNull();
    expect(areaEnds(modelFrom([...many('khac', 12, 9), ...many('thads', 20, 2)]))).toBeNull();
    expect(areaEnds(modelFrom([...many('plqt', 10, 5), ...many('thads', 20, 10), ...many('dao_tao', 10, 1)]))).toBeNull();
  });

  test('a rank that turns with the weight of priority tasks is not robust', () => {
    const first = [...many('plqt', 10, 8, 'C'), ...many('plqt', 10, 0, 'A')];
    const second = [...many('thads', 10, 0, 'C'), ...many('thads', 10, 6, 'A')];
    expect(areaEnds(modelFrom([...first, ...second]))).toEqual({ top: 'plqt', bottom: 'thads', stable: false });
  });
});

describe('where evidence is thin', () => {
  test('says what confirming and reviewing would change', () => {
    const tasks = [task({ id: 'T1', open: 1 }), task({ id: 'T2', role: 1 }), task({ id: 'T3', reviewed: false }), task({ id: 'T4' })];
    const claims = [
      claim({ id: 'C1', task: 'T1', level: 2, declared: 4 }),
      claim({ id: 'C2', task: 'T2', status: 'xac_nhan', effective: true, role: 1, level: 2, declared: 2 }),
      claim({ id: 'C4', task: 'T4', status: 'xac_nhan', level: 0, declared: 0 }),
    ];
    expect(thinSpots(modelFrom(tasks, claims), claims)).toEqual([
      { is: 'confirm', area: 'plqt', open: 1, low: 1, n: 4 },
      { is: 'review', area: 'plqt', unreviewed: 1, n: 4 },
      { is: 'nothing', group: 'k.event', empty: 1, n: 3 },
      { is: 'verifier', claims: 1 },
      { is: 'declared', claims: 1, of: 3 },
    ]);
  });

  test('nothing is thin where everything is confirmed or reviewed', () => {
    const tasks = [task({ id: 'T2', role: 1 }), task({ id: 'T4' })];
    const claims = [claim({ id: 'C2', task: 'T2', status: 'xac_nhan', effective: true, role: 1, level: 2, declared: 1 })];
    expect(thinSpots(modelFrom(tasks, claims), claims)).toEqual([]);
  });
});
