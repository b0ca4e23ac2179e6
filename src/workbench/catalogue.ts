import { codeLabel } from '../domain/codes';
import { contract, type Field, type TableContract, tableContract } from '../domain/contract';
import { type Cell, records, type Table } from '../domain/table';
import { allIndicators } from '../indicators/catalogue';
import { sqlName, sqlText } from '../indicators/literal';
import type { CatalogueColumn, CatalogueFunction, CatalogueIndicator, CatalogueTable, SqlCatalogue } from './catalogue-shape';
import { forbiddenFunction } from './gate-lists';

/** Asks the engine; between two questions others may have their turn. */
type Query = (sql: string) => Promise<Table>;
type Row = Record<string, Cell>;
const word = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');
const list = (cell: Cell | undefined): readonly string[] => (Array.isArray(cell) ? (cell as readonly Cell[]).map((c) => word(c)) : []);

/** Columns that say which row of its file a row was. */
const PLACES: Readonly<Record<string, CatalogueColumn['label']>> = {
  _row: { vi: 'Dòng dữ liệu trong tệp', en: 'Data row in the file' },
  _line: { vi: 'Dòng trong tệp', en: 'Line in the file' },
};

function columnOf(row: Row, table: TableContract | undefined): CatalogueColumn {
  const [name, type] = [word(row['column_name']), word(row['data_type'])];
  const field: Field | undefined = table?.fields.find((f) => f.name === name);
  const leads = table?.references.find((r) => r.fields.includes(name));
  const at = leads?.fields.indexOf(name) ?? 0;
  return {
    name,
    type,
    label: field?.title ?? PLACES[name] ?? null,
    key: table?.key.includes(name) ?? false,
    required: field?.required ?? false,
    codeList: field?.codeList ?? null,
    codes: (field?.codes ?? []).map((code) => ({ code, label: (field?.codeList && codeLabel(field.codeList, code)) || null })),
    leads: leads ? { table: leads.table, column: leads.targets[at] ?? name } : null,
  };
}

const COLUMNS = `SELECT c.table_name, c.column_name, c.data_type, v.view_name IS NOT NULL AS is_view
FROM duckdb_columns() AS c LEFT JOIN duckdb_views() AS v ON v.view_name = c.table_name AND v.schema_name = c.schema_name AND NOT v.internal
WHERE c.schema_name = 'main' AND NOT c.internal AND c.database_name = current_database() ORDER BY c.table_name, c.column_index`;

async function tables(query: Query, absent: ReadonlySet<string>): Promise<readonly CatalogueTable[]> {
  const rows = records(await query(COLUMNS));
  const names = [...new Set(rows.map((r) => word(r['table_name'])))];
  const counted = names.filter((name) => rows.some((r) => r['table_name'] === name && r['is_view'] === false));
  const counts = counted.map((name) => `SELECT ${sqlText(name)} AS name, count(*) AS n FROM ${sqlName(name)}`).join(' UNION ALL ');
  const many = new Map(counts ? records(await query(counts)).map((r) => [word(r['name']), Number(r['n'])]) : []);
  const order = new Map(contract.map((t, i) => [t.name, i]));
  const found = names.map((name): CatalogueTable => {
    const own = tableContract(name);
    return {
      name,
      kind: own ? 'contract' : many.has(name) ? 'derived' : 'view',
      label: own?.title ?? null,
      rows: many.get(name) ?? null,
      absent: absent.has(name),
      columns: rows.filter((r) => r['table_name'] === name).map((r) => columnOf(r, own)),
    };
  });
  return found.sort((a, b) => (order.get(a.name) ?? 99) - (order.get(b.name) ?? 99));
}

const DAYS = Array.from({ length: 4 }, () => 'NULL::DATE').join(', ');

async function indicators(query: Query): Promise<readonly CatalogueIndicator[]> {
  const all = allIndicators();
  const asked = all.map(
    ({ id }) => `SELECT ${sqlText(id)} AS id, column_name, column_type FROM (DESCRIBE FROM indicator.${sqlName(id)}(${DAYS}))`,
  );
  const rows = records(await query(asked.join(' UNION ALL ')));
  return all.map((ind): CatalogueIndicator => {
    const value = ind.denominator === null ? ind.numerator : `(${ind.numerator}) / nullif(${ind.denominator}, 0)`;
    return {
      id: ind.id,
      name: `indicator.${ind.id}`,
      title: ind.title,
      unit: ind.unit,
      concept: ind.sheet.concept,
      parameters: ['from', 'to', 'as_of', 'end'],
      columns: rows.filter((r) => r['id'] === ind.id).map((r) => ({ name: word(r['column_name']), type: word(r['column_type']) })),
      value,
      tables: ind.tables,
      example: `SELECT unit_id, ${value} AS value\nFROM indicator.${ind.id}($from, $to, $as_of, $end)\nGROUP BY unit_id\nORDER BY unit_id`,
    };
  });
}

const FUNCTIONS = `SELECT function_name AS name, function_type AS kind, parameters, parameter_types, return_type, description, examples
FROM duckdb_functions()
WHERE function_type <> 'pragma' AND schema_name <> 'indicator' AND regexp_full_match(function_name, '[a-z][a-z0-9_]*') ORDER BY ALL`;

const KINDS: Readonly<Record<string, CatalogueFunction['kind']>> = { scalar: 'scalar', aggregate: 'aggregate', table: 'table' };

/** Ways to call one function that are worth showing. */
const WAYS = 6;

function signature(row: Row): string {
  const types = list(row['parameter_types']);
  const parameters = list(row['parameters']).map((name, i) => (types[i] ? `${name} ${types[i]}` : name));
  const returns = word(row['return_type']);
  return `${word(row['name'])}(${parameters.join(', ')})${returns && ` → ${returns}`}`;
}

async function functions(query: Query): Promise<readonly CatalogueFunction[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of records(await query(FUNCTIONS))) {
    const name = word(row['name']);
    grouped.set(name, [...(grouped.get(name) ?? []), row]);
  }
  return [...grouped]
    .filter(([name]) => forbiddenFunction(name) === null)
    .map(([name, rows]) => ({
      name,
      kind: KINDS[word(rows[0]?.['kind'])] ?? 'macro',
      signatures: [...new Set(rows.map(signature))].slice(0, WAYS),
      description: rows.map((r) => word(r['description'])).find(Boolean) ?? '',
      example: rows.flatMap((r) => list(r['examples'])).find(Boolean) ?? '',
    }));
}

async function keywords(query: Query): Promise<SqlCatalogue['keywords']> {
  const rows = records(
    await query("SELECT keyword_name AS word, keyword_category = 'reserved' AS reserved FROM duckdb_keywords() ORDER BY 1"),
  );
  return rows.map((r) => ({ word: word(r['word']), reserved: r['reserved'] === true }));
}

/** All that can be named in a statement, as the engine and the contract tell it. Rejects with `EngineError`. */
export async function readSqlCatalogue(query: Query, absent: readonly string[]): Promise<SqlCatalogue> {
  return {
    tables: await tables(query, new Set(absent)),
    indicators: await indicators(query),
    functions: await functions(query),
    keywords: await keywords(query),
  };
}
