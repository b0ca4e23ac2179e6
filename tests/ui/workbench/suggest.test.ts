import { expect, test } from 'vitest';
import type { CatalogueColumn, SqlCatalogue } from '../../../src/workbench/catalogue-shape';
import { suggest } from '../../../src/ui/workbench/editor/suggest';

const column = (name: string, codes: readonly string[] = []): CatalogueColumn => ({
  name,
  type: 'VARCHAR',
  label: { vi: `cột ${name}`, en: name },
  key: false,
  required: false,
  codeList: codes.length > 0 ? name : null,
  codes: codes.map((code) => ({ code, label: null })),
  leads: null,
});
const table = (name: string, columns: readonly CatalogueColumn[]) =>
  ({ name, kind: 'contract', label: null, rows: 1, absent: false, columns }) as const;
const text = { vi: '', en: '' };
const catalogue: SqlCatalogue = {
  tables: [
    table('delegations', [column('delegation_id'), column('level', ['bo', 'cuc']), column('lead_unit_id')]),
    table('units', [column('unit_id'), column('level', ['trung_uong'])]),
  ],
  indicators: [
    {
      id: 'A04',
      name: 'indicator.A04',
      title: text,
      unit: text,
      concept: text,
      parameters: ['p_from', 'p_to', 'p_as_of', 'p_end'],
      columns: [{ name: 'substantive', type: 'BOOLEAN' }],
      value: '',
      tables: [],
      example: '',
    },
  ],
  functions: [
    { name: 'median', kind: 'aggregate', signatures: ['median(x) → DOUBLE'], description: '', example: '' },
    { name: 'unnest', kind: 'table', signatures: [], description: '', example: '' },
  ],
  keywords: [{ word: 'where', reserved: true }],
};

/** The caret stands at `|`; `sort:label` of what is offered, nearest first. */
function at(marked: string): readonly string[] | null {
  const found = suggest(catalogue, marked.replace('|', ''), marked.indexOf('|'));
  return found && found.options.toSorted((a, b) => b.weight - a.weight).map((o) => `${o.sort}:${o.label}`);
}

test('after FROM and JOIN: tables first, then indicators and table functions; no columns', () => {
  for (const sql of ['SELECT * FROM |', 'SELECT * FROM units JOIN |', 'FROM units, |', 'FROM un|']) {
    const found = at(sql);
    expect(found?.slice(0, 3), sql).toEqual(['table:delegations', 'table:units', 'macro:indicator.A04']);
    expect(found, sql).toContain('function:unnest');
    expect(
      found?.some((o) => o.startsWith('column:')),
      sql,
    ).toBe(false);
  }
});

test('columns of what the statement reads; after an alias only its own', () => {
  expect(at('SELECT | FROM delegations')?.slice(0, 3)).toEqual(['column:delegation_id', 'column:level', 'column:lead_unit_id']);
  expect(at('SELECT d.| FROM delegations d JOIN units u ON true')).toEqual(['column:delegation_id', 'column:level', 'column:lead_unit_id']);
  expect(at('SELECT u.lev| FROM delegations AS d, units AS u')).toEqual(['column:unit_id', 'column:level']);
  expect(at('SELECT x.| FROM delegations d')).toBeNull();
  expect(at('SELECT a.| FROM indicator.A04($from, $to, $as_of, $to) a')).toEqual(['column:substantive']);
});

test('another statement of the script lends nothing', () => {
  expect(at('SELECT * FROM units; SELECT | FROM delegations')?.[0]).toBe('column:delegation_id');
  expect(at('SELECT u.| FROM delegations; SELECT * FROM units u')).toBeNull();
});

test('parts of WITH are read as tables, with the names their columns were given', () => {
  const sql = 'WITH chi AS (SELECT unit_id, sum(usd) AS da_chi FROM units GROUP BY ALL) SELECT c.| FROM chi c';
  expect(at(sql)).toEqual(['column:unit_id', 'column:da_chi']);
  expect(at('WITH chi AS (SELECT 1 AS x) FROM |')?.[0]).toBe('table:chi');
});

test('codes of the list inside a comparison, of the right table', () => {
  expect(at("SELECT * FROM delegations WHERE level = '|'")).toEqual(['code:bo', 'code:cuc']);
  expect(at("SELECT * FROM delegations WHERE level IN ('bo', '|")).toEqual(['code:bo', 'code:cuc']);
  expect(at("SELECT * FROM delegations d, units u WHERE u.level <> '|'")).toEqual(['code:trung_uong']);
  expect(at('SELECT * FROM delegations WHERE level = |')?.slice(0, 2)).toEqual(['code:bo', 'code:cuc']);
  expect(at("SELECT * FROM delegations WHERE delegation_id = '|'")).toBeNull();
});

test('a code goes between the quotes, and closes them where they are open', () => {
  const open = suggest(catalogue, "FROM delegations WHERE level = 'b", 33);
  expect([open?.from, open?.options[0]?.insert, open?.options[0]?.back]).toEqual([32, "bo'", 0]);
  const closed = suggest(catalogue, "FROM delegations WHERE level = ''", 32);
  expect([closed?.from, closed?.options[0]?.insert, closed?.options[0]?.back]).toEqual([32, 'bo', -1]);
});

test('parameters, indicators behind their schema, functions with signatures; nothing in comments and numbers', () => {
  expect(at('SELECT $|')).toEqual(['parameter:$from', 'parameter:$to', 'parameter:$as_of', 'parameter:$end', 'parameter:$unit']);
  expect(at('FROM indicator.|')).toEqual(['macro:A04']);
  expect(suggest(catalogue, 'SELECT med', 10)?.options.find((o) => o.label === 'median')?.detail).toBe('median(x) → DOUBLE');
  expect(at('SELECT 1 -- from |')).toBeNull();
  expect(at('SELECT 12|')).toBeNull();
  expect(at('/* | */ SELECT 1')).toBeNull();
});
