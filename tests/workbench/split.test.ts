import { fc } from '../support/random';
import { expect, test } from 'vitest';
import { split, statementAt } from '../../src/workbench/split';
import { tokens } from '../../src/workbench/tokens';

const texts = (script: string) => split(script).map((s) => s.text);

test.for([
  ['SELECT 1', ['SELECT 1']],
  [' SELECT 1 ; ;\n-- note\nSELECT 2 -- end;\n;', ['SELECT 1', 'SELECT 2']],
  ["SELECT ';' ; SELECT ';;'';'", ["SELECT ';'", "SELECT ';;'';'"]],
  ['SELECT ";" FROM a; FROM b', ['SELECT ";" FROM a', 'FROM b']],
  ['SELECT $$ ; $$; SELECT $q$ $$ ; $q$', ['SELECT $$ ; $$', 'SELECT $q$ $$ ; $q$']],
  ["SELECT E'a\\';b'; SELECT 2", ["SELECT E'a\\';b'", 'SELECT 2']],
  ["SELECT 'a\\'; SELECT 2", ["SELECT 'a\\'", 'SELECT 2']],
  ['/* a ; /* b ; */ c ; */ SELECT 1; SELECT 2', ['SELECT 1', 'SELECT 2']],
  ['SELECT $from; SELECT $1', ['SELECT $from', 'SELECT $1']],
  ['SELECT a$$b; SELECT 2 $$', ['SELECT a$$b', 'SELECT 2 $$']],
  ['', []],
  [' ; -- nothing', []],
] as const)('%s', ([script, expected]) => {
  expect(texts(script)).toEqual(expected);
});

test('offsets lead back to the text', () => {
  const script = '-- một\n SELECT 1 ;\n\n FROM đoàn;';
  for (const { text, from, to } of split(script)) expect(script.slice(from, to)).toBe(text);
  expect(split(script).map((s) => s.from)).toEqual([8, 21]);
});

test.for([
  [0, 'SELECT 1'],
  [8, 'SELECT 1'],
  [9, 'SELECT 1'],
  [10, 'SELECT 2'],
  [11, 'SELECT 2'],
  [12, 'SELECT 2'],
  [40, 'SELECT 2'],
] as const)('the caret at %i stands in its statement', ([offset, expected]) => {
  expect(statementAt('SELECT 1;\n\nSELECT 2;\n-- end', offset)?.text).toBe(expected);
});

test('an empty script has no statement', () => expect(statementAt(' ;; ', 1)).toBeNull());

test('a blank without width does not hide a word', () => {
  const words = tokens('read_csv\u200b(1)').filter((t) => t.kind === 'word');
  expect(words.map((t) => t.text)).toEqual(['read_csv']);
});

test('pieces together are the whole text, whatever it is', () => {
  const bits = fc.constantFrom("'", '"', '$$', '$a$', '$1', ';', '--', '/*', '*/', '\n', 'E', 'đ', '😀', '\\', ' ', '1e', '.', '\u200b');
  const any = fc.array(fc.oneof(bits, fc.string()), { maxLength: 12 }).map((parts) => parts.join(''));
  const whole = (sql: string) =>
    tokens(sql)
      .map((t) => t.text)
      .join('') === sql;
  expect(() => fc.assert(fc.property(any, whole))).not.toThrow();
});
