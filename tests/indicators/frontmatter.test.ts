import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/indicators/catalogue';
import { readDefinition } from '../../src/indicators/definition';
import { parseFrontMatter } from '../../src/indicators/frontmatter';
import { definitionFiles } from '../../src/indicators/queries';

const [file] = definitionFiles;
const good = file!.text;
const faults = (text: string) => readDefinition(text, 'x.sql').problems.map((p) => `${p.line} ${p.code} ${p.value ?? ''}`.trim());
const line = (key: string) => good.split('\n').findIndex((l) => l.startsWith(`${key}:`)) + 1;
const without = (key: string) =>
  good
    .split('\n')
    .filter((l) => !l.startsWith(`${key}:`))
    .join('\n');
const instead = (key: string, value: string) =>
  good
    .split('\n')
    .map((l) => (l.startsWith(`${key}:`) ? `${key}: ${value}` : l))
    .join('\n');

describe('the head of an indicator file', () => {
  test('is read whole', () => {
    expect(faults(good)).toEqual([]);
    expect(faults(good.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  test('tells every bad line with its number', () => {
    const text = '/* indicator\nid: X01\nnonsense\nTitle.vi: no capitals\nid: X02\nempty:\n*/\nSELECT 1';
    const parsed = parseFrontMatter(text, 'x.sql');
    expect(parsed.problems.map((p) => [p.line, p.code])).toEqual([
      [3, 'definition_bad_line'],
      [4, 'definition_bad_line'],
      [5, 'definition_double_key'],
      [6, 'definition_bad_line'],
    ]);
  });

  test('must be there, must end and must be followed by a query', () => {
    expect(faults('SELECT 1')).toEqual(['1 definition_no_head']);
    expect(faults('/* indicator\nid: X01')).toEqual(['2 definition_open_head']);
    expect(faults(`${good.slice(0, good.indexOf('*/'))}*/\n`)).toEqual([`${good.split('*/')[0]!.split('\n').length} definition_no_query`]);
  });

  test.for(['title.vi', 'short.en', 'unit.vi', 'time', 'n', 'n.vi', 'missing.en', 'pitfalls.en', 'target.vi', 'owner.en', 'dimensions'])(
    'needs %s',
    (key) => expect(faults(without(key))).toContain(`1 definition_missing_key ${key}`),
  );

  test('takes a value, or a numerator and a denominator', () => {
    expect(faults(without('numerator'))).toEqual(['1 definition_missing_key value']);
    expect(faults(without('denominator'))).toEqual(['1 definition_missing_key value']);
    const both = instead('numerator', '1\nvalue: count(*)');
    expect(faults(both)).toEqual([`${line('numerator') + 1} definition_missing_key value`]);
  });

  test.for([
    ['level', 'impact'],
    ['direction', '+'],
    ['time', 'average'],
    ['decimals', 'two'],
    ['dimensions', 'delegations.colour'],
    ['dimensions', 'delegations.level, delegations.level'],
    ['source.vi', 'Bảng: nowhere'],
    ['source.en', 'Tables: units'],
    ['id', 'a1'],
  ])('refuses %s: %s', ([key = '', value = '']) =>
    expect(faults(instead(key, value))).toEqual([`${line(key)} definition_bad_value ${key}`]),
  );

  test('refuses keys that nobody knows', () => {
    expect(faults(instead('level', 'activity\ncolour: red'))).toEqual([`${line('level') + 1} definition_unknown_key colour`]);
  });

  test('an id stands for one file', () => {
    const twice = readCatalogue([file!, { ...file!, path: 'other.sql' }]);
    expect(twice.problems.map((p) => [p.file, p.code])).toEqual([['other.sql', 'definition_double_id']]);
  });
});
