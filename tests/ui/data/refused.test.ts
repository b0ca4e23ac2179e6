import { expect, test } from 'vitest';
import type { Problem } from '../../../src/domain/problem';
import { cameToNothing, readable, refusedFiles, unfit } from '../../../src/ui/data/refused';

const problem = (code: string, file: string, severity: Problem['severity'] = 'error'): Problem => ({ code, file, severity, count: 1 });
const problems = [
  problem('value_date', 'events.csv'),
  problem('parquet_damaged', 'transactions.parquet'),
  problem('column_missing', 'export/projects.csv'),
  problem('column_missing', 'export/projects.csv'),
  problem('encoding_other', 'units.csv', 'warning'),
];

test('a file is refused as a whole only where no table comes out of it', () => {
  expect(refusedFiles(problems)).toEqual(['transactions.parquet']);
});

test('the rest can still be opened', () => {
  const files = ['events.csv', 'transactions.parquet', 'projects.csv', 'units.csv'].map((name) => ({ name }));
  expect(readable(files, problems).map((f) => f.name)).toEqual(['events.csv', 'projects.csv', 'units.csv']);
});

test('a file that is no table as it stands stops nothing, and has to be understood first', () => {
  const stray = [problem('file_unknown', 'ghi_chu.csv', 'warning'), problem('value_date', 'events.csv')];
  expect(cameToNothing(stray)).toBe(false);
  expect(unfit([{ name: 'ghi_chu.csv' }, { name: 'events.csv' }], stray)).toEqual([{ name: 'ghi_chu.csv' }]);
});

test('nothing goes on while one file of the same drop is refused for good', () => {
  expect(unfit([{ name: 'projects.csv' }], problems)).toEqual([]);
});

test('a refused file or a failed engine brings the loading to nothing', () => {
  expect(cameToNothing(problems)).toBe(true);
  expect(cameToNothing([{ code: 'engine_dead', severity: 'error', count: 1 }])).toBe(true);
});
