import { describe, expect, test } from 'vitest';
import { coverageOf, groupOf, owingGroups, shareFiled } from '../../src/indicators/coverage';
import type { Reporting } from '../../src/indicators/reporting';

const reporting: Reporting = {
  returns: [
    { unit: 'A', from: '2024-01-01', to: '2024-12-31', due: '2024-12-25', submitted: '2024-12-20' },
    { unit: 'B', from: '2024-01-01', to: '2024-12-31', due: '2024-12-25', submitted: null },
    { unit: 'OLD', from: '2024-01-01', to: '2024-12-31', due: '2024-12-25', submitted: '2025-01-05' },
    { unit: 'A', from: '2024-01-01', to: '2024-03-31', due: '2024-04-05', submitted: '2024-04-20' },
  ],
  universe: [
    { unit: 'A', from: '2008-01-01', to: null },
    { unit: 'OLD', from: '2008-01-01', to: '2024-06-30' },
    { unit: 'NEW', from: '2024-07-01', to: null },
    { unit: 'LATER', from: '2025-01-01', to: null },
  ],
  up: new Map([
    ['A', new Set(['A', 'ROOT'])],
    ['B', new Set(['B', 'A', 'ROOT'])],
    ['OLD', new Set(['OLD', 'ROOT'])],
    ['NEW', new Set(['NEW', 'ROOT'])],
  ]),
  now: new Map([
    ['A', 'A'],
    ['B', 'B'],
    ['OLD', 'NEW'],
    ['NEW', 'NEW'],
  ]),
};
const year = (asOf: string) => ({ from: '2024-01-01', to: '2024-12-31', asOf, end: '2024-12-31' });
const was = { units: 'as_was', where: [] } as const;

describe('what was reported', () => {
  test('counts returns for periods inside the one asked, by the data date', () => {
    const { total, groups } = coverageOf(reporting, year('2024-12-31'), was);
    expect(total).toEqual({ owed: 4, due: 4, filed: 2, filedDue: 2 });
    expect(groups.get('OLD')).toEqual({ owed: 1, due: 1, filed: 0, filedDue: 0 });
    expect(coverageOf(reporting, year('2025-02-01'), was).groups.get('OLD')?.filed).toBe(1);
  });

  test('takes the period around it where no period lies inside', () => {
    const may = { from: '2024-05-01', to: '2024-05-31', asOf: '2025-02-01', end: '2024-05-31' };
    expect(coverageOf(reporting, may, was).total).toEqual({ owed: 3, due: 3, filed: 2, filedDue: 2 });
    const acrossYears = { ...may, from: '2023-12-15', end: '2024-02-29' };
    expect(coverageOf(reporting, acrossYears, was).total.owed).toBe(0);
  });

  test('a return that is not yet due may still be filed', () => {
    const { total } = coverageOf(reporting, year('2024-12-21'), was);
    expect(total).toEqual({ owed: 4, due: 1, filed: 2, filedDue: 1 });
    expect(shareFiled(total)).toBe(1);
    expect(shareFiled({ owed: 4, due: 0, filed: 1, filedDue: 0 })).toBe(0.25);
    expect(shareFiled({ owed: 0, due: 0, filed: 0, filedDue: 0 })).toBeNull();
  });

  test('follows the units asked', () => {
    const now = { units: 'as_now', where: [] } as const;
    expect(coverageOf(reporting, year('2025-02-01'), now).groups.get('NEW')?.filed).toBe(1);
    const underA = { units: 'as_was', where: [{ dimension: 'unit', value: 'A' }] } as const;
    expect(coverageOf(reporting, year('2025-02-01'), underA).total.owed).toBe(3);
    expect(groupOf('OLD', underA, reporting)).toBeNull();
  });

  test('units owe returns while they exist', () => {
    expect([...owingGroups(reporting, year('2025-02-01'), was)].sort()).toEqual(['A', 'NEW', 'OLD']);
    expect([...owingGroups(reporting, year('2025-02-01'), { units: 'as_now', where: [] })].sort()).toEqual(['A', 'NEW']);
  });
});
