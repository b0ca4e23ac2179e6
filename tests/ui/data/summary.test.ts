import { expect, test } from 'vitest';
import type { Problem } from '../../../src/domain/problem';
import { found, isReportable, packScore, tableScore } from '../../../src/ui/data/summary';
import type { PackView } from '../../../src/ui/parts/session';

const table = (rows: number) => ({ rows, file: 'x.csv', format: 'csv' as const, sha256: '', bytes: 1 });
const problem = (code: string, name: string, severity: Problem['severity'], count: number): Problem => ({ code, table: name, severity, count });
const pack = {
  tables: { events: table(100), units: table(10), deflators: table(0) },
  problems: [problem('C19', 'events', 'warning', 10), problem('C15', 'units', 'warning', 2), problem('C19', 'events', 'warning', 2), problem('C25', 'events', 'notice', 50)],
} as unknown as PackView;

test('a table is scored by its own rows; one without rows is not scored', () => {
  expect(tableScore(pack, 'events')).toBe(94);
  expect(tableScore(pack, 'units')).toBe(90);
  expect(tableScore(pack, 'deflators')).toBeNull();
});

test('the pack is the mean of its tables, and each fault weighs on its own facet only', () => {
  const { all, facets } = packScore(pack);
  expect(all).toBe(92);
  expect(Object.fromEntries(facets)).toEqual({ complete: 100, valid: 97, unique: 95, timely: 100, consistent: 100 });
});

test('a check’s findings are added over its columns', () => {
  expect(found(pack, 'C19')).toEqual({ rows: 12, tables: ['events'] });
  expect(found(pack, 'C01')).toEqual({ rows: 0, tables: [] });
});

test('lists alone are nothing to report on, nor is a table without rows', () => {
  const indicators = [{ tables: ['events', 'units'] }, { tables: ['projects', 'transactions'] }] as unknown as PackView['indicators'];
  const reportable = (tables: PackView['tables']) => isReportable({ indicators, tables });
  expect(reportable({ units: table(20), partners: table(40) })).toBe(false);
  expect(reportable({ units: table(20), events: table(0), transactions: table(9) })).toBe(false);
  expect(reportable({ units: table(20), events: table(1) })).toBe(true);
});
