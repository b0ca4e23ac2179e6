import { expect, test } from 'vitest';
import { EngineError } from '../../src/engine/port';
import { sqlProblemText } from '../../src/i18n/sql-problems';
import { troubleOf } from '../../src/workbench/trouble';

const NAMES = { tables: ['agreements', 'delegations'], columns: ['signed_on'], functions: ['count'] };
const met = (message: string) => {
  const { problem } = troubleOf(new EngineError('sql', message), null, NAMES, {});
  return { code: problem.code, value: problem.value, ...sqlProblemText(problem, 'vi') };
};

test('a day that is none is not told as a number that is too large', () => {
  const found = met('Conversion Error: date field value out of range: "2025-13-40"');
  expect([found.code, found.value]).toEqual(['sql_conversion', '2025-13-40']);
  expect(found.mend).toContain("'%d/%m/%Y'");
});

test('types without a way from one to the other are named', () => {
  const found = met('Conversion Error: Unimplemented type for cast (INTEGER -> DATE)');
  expect([found.code, found.what]).toEqual(['sql_no_cast', 'Không đổi được từ kiểu này sang kiểu kia: INTEGER -> DATE.']);
  expect(met('Conversion Error: Something that is new').value).toBe('Something that is new');
});

test('an indicator with too few days is told which it takes', () => {
  const found = met('Binder Error: Macro O01() does not support the supplied arguments. You might need to add explicit type casts.');
  expect([found.code, found.value]).toEqual(['sql_macro_arguments', 'O01']);
  expect(found.mend).toContain('($from, $to, $as_of, $end)');
});

test('what a table goes by in the statement is offered for an alias that is not there', () => {
  expect(met('Binder Error: Referenced table "x" not found!\nCandidate tables: "d"').mend).toMatch(/^Có thể là: d\. /);
});
