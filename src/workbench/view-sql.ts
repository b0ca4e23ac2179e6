import { sqlName, sqlText } from '../indicators/literal';
import { natureOf, NUMBERS } from './cells';
import type { ResultColumn, ResultView } from './port';

/** The table in which a result stays. */
export const resultTable = (id: number): string => `temp.main.__result_${id}`;

/** True where a view neither leaves out nor moves a row. */
export const isPlain = ({ sort, filters }: ResultView): boolean => sort.length === 0 && filters.every((f) => f.text.trim() === '');

const COMPARING = /^(>=|<=|<>|!=|=|>|<)\s*([\s\S]*)$/;

function columnOf(columns: readonly ResultColumn[], name: string): ResultColumn {
  const found = columns.find((c) => c.name === name);
  if (!found) throw new RangeError(`the result has no column "${name}"`);
  return found;
}

function condition({ name, type }: ResultColumn, text: string): string {
  const column = `r.${sqlName(name)}`;
  const comparing = COMPARING.exec(text.trim());
  if (!comparing) return `contains(vi_fold(${column}::VARCHAR), vi_fold(${sqlText(text.trim())}))`;
  const [, sign = '', value = ''] = comparing;
  if (value === '') return sign === '=' ? `${column} IS NULL` : `${column} IS NOT NULL`;
  const nature = natureOf(type);
  const written = NUMBERS.has(nature) ? value.replace(/^([+-]?\d+),(\d+)$/, '$1.$2') : value;
  const comparable = nature === 'text' ? sqlText(written) : `TRY_CAST(${sqlText(written)} AS ${type})`;
  return `${column} ${sign} ${comparable}`;
}

/** The WHERE of a view, '' where nothing is left out. Throws a RangeError for a column that is not there. */
export function whereSql(columns: readonly ResultColumn[], { filters }: ResultView): string {
  const conditions = filters.filter((f) => f.text.trim() !== '').map((f) => condition(columnOf(columns, f.column), f.text));
  return conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
}

/** Texts are sorted by a key that is dear: it is worked out once for each different text. */
function keyed(id: number, name: string, at: number): string {
  const quoted = sqlName(name);
  return ` LEFT JOIN (SELECT v, vi_key(v) AS k FROM (SELECT DISTINCT ${quoted}::VARCHAR AS v FROM ${resultTable(id)})) AS k${at} ON k${at}.v = r.${quoted}::VARCHAR`;
}

/** The rows of a view in its order, as places (`place`) in the result. Throws a RangeError for a column that is not there. */
export function placesSql(id: number, columns: readonly ResultColumn[], view: ResultView): string {
  const sorted = view.sort.map((s) => ({ ...s, column: columnOf(columns, s.column) }));
  const joins = sorted.map(({ column }, i) => (natureOf(column.type) === 'text' ? keyed(id, column.name, i) : ''));
  const order = sorted.flatMap(({ column, descending }, i) => {
    const way = descending ? 'DESC NULLS LAST' : 'ASC NULLS LAST';
    const plain = `r.${sqlName(column.name)} ${way}`;
    return joins[i] ? [`k${i}.k ${way}`, plain] : [plain];
  });
  return `SELECT r.rowid AS place FROM ${resultTable(id)} AS r${joins.join('')}${whereSql(columns, view)} ORDER BY ${[...order, 'r.rowid'].join(', ')}`;
}

/** A statement and how its result is looked at, as one statement that gives the same rows in the same order. */
export function viewedSql(statement: string, columns: readonly ResultColumn[], view: ResultView): string {
  if (isPlain(view)) return statement;
  const order = view.sort.map(({ column, descending }) => {
    const { type } = columnOf(columns, column);
    const quoted = `r.${sqlName(column)}`;
    return `${natureOf(type) === 'text' ? `vi_key(${quoted}::VARCHAR)` : quoted} ${descending ? 'DESC' : 'ASC'} NULLS LAST`;
  });
  return `SELECT r.*\nFROM (\n${statement}\n) AS r${whereSql(columns, view).replace(' WHERE', '\nWHERE')}${order.length > 0 ? `\nORDER BY ${order.join(', ')}` : ''}`;
}

/** FROM and ORDER BY of a window of rows; the result is `r`, `places` the table of a view, null where the view is plain. */
export function windowSql(id: number, places: string | null, from: number, to: number): string {
  const span = (table: string) => `${table}rowid >= ${Math.trunc(from)} AND ${table}rowid < ${Math.trunc(to)}`;
  return places === null
    ? `FROM ${resultTable(id)} AS r WHERE ${span('r.')} ORDER BY r.rowid`
    : `FROM (SELECT place, rowid AS o FROM ${places} WHERE ${span('')}) AS v JOIN ${resultTable(id)} AS r ON r.rowid = v.place ORDER BY v.o`;
}
