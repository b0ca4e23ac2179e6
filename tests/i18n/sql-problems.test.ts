import { expect, test } from 'vitest';
import { sqlProblemText } from '../../src/i18n/sql-problems';
import { sqlProblem } from '../../src/workbench/trouble';

test('a mistyped name comes with what it may have meant', () => {
  const problem = sqlProblem('sql_no_table', 'unit', { candidates: 'units' });
  expect(sqlProblemText(problem, 'vi')).toEqual({ what: 'Không có bảng unit.', mend: 'Có thể là: units. Xem tên bảng ở trang tra cứu.' });
  expect(sqlProblemText(problem, 'en')?.mend).toBe('Perhaps: units. Names of tables are on the reference page.');
});

test('limits are told', () => {
  const problem = sqlProblem('sql_timeout', '', { seconds: 30, memory: '2 GB' });
  expect(sqlProblemText(problem, 'vi')?.what).toBe('Câu lệnh chạy quá 30 giây nên đã dừng.');
  expect(sqlProblemText({ ...problem, code: 'file_empty' }, 'vi')).toBeNull();
});
