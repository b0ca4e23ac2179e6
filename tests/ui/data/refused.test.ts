import { expect, test } from 'vitest';
import type { Problem } from '../../../src/domain/problem';
import { readable, refusedFiles } from '../../../src/ui/data/refused';

const problem = (code: string, file: string, severity: Problem['severity'] = 'error'): Problem => ({ code, file, severity, count: 1 });
const problems = [
  problem('value_date', 'events.csv'),
  problem('parquet_damaged', 'transactions.parquet'),
  problem('column_missing', 'export/projects.csv'),
  problem('column_missing', 'export/projects.csv'),
  problem('file_windows_1258', 'units.csv', 'warning'),
];

test('a file is refused as a whole only where no table comes out of it', () => {
  expect(refusedFiles(problems)).toEqual(['transactions.parquet', 'projects.csv']);
});

test('the rest can still be opened', () => {
  const files = ['events.csv', 'transactions.parquet', 'projects.csv', 'units.csv'].map((name) => ({ name }));
  expect(readable(files, problems).map((f) => f.name)).toEqual(['events.csv', 'units.csv']);
});
