import type { Problem } from '../domain/problem';
import type { SqlProblemCode } from '../domain/sql-problem';
import type { EngineError } from '../engine/port';
import { nearest } from './nearest';
import type { SqlTrouble } from './port';

type Near = 'tables' | 'columns' | 'functions';

interface Known {
  readonly code: SqlProblemCode;
  /** Its first group is what the problem is about. */
  readonly says: RegExp;
  readonly near?: Near;
}

/** What the engine says, the particular before the general. */
const KNOWN: readonly Known[] = [
  { code: 'sql_sealed', says: /^Permission|disabled by configuration|launched in read-only mode|lock_configuration/ },
  { code: 'sql_extension', says: /with name "?([^"\s]+)"? is not in the catalog, but it exists in the \w+ extension/ },
  { code: 'sql_syntax', says: /syntax error at or near "([\s\S]*?)"$/m },
  { code: 'sql_syntax_end', says: /syntax error at end of input/ },
  { code: 'sql_no_table', says: /(?:Table|View|Table Function) with name "?([^"]+?)"? does not exist/, near: 'tables' },
  { code: 'sql_no_table', says: /Referenced table "([^"]+)" not found/, near: 'tables' },
  { code: 'sql_no_function', says: /Function with name "?([^"]+?)"? does not exist/, near: 'functions' },
  { code: 'sql_no_column', says: /Referenced column "([^"]+)"/, near: 'columns' },
  { code: 'sql_no_column', says: /does not have a column named "([^"]+)"/, near: 'columns' },
  { code: 'sql_no_column', says: /Column "([^"]+)" does not exist/i, near: 'columns' },
  { code: 'sql_group_by', says: /column "([^"]+)" must appear in the GROUP BY/ },
  { code: 'sql_ambiguous', says: /Ambiguous reference to (?:column|table)(?: name)? "([^"]+)"/i },
  { code: 'sql_aggregate_place', says: /(WHERE|GROUP BY|JOIN|RETURNING)[\w ]* clause cannot contain (?:aggregates|window)/i },
  { code: 'sql_macro_arguments', says: /Macro "?([\w.]+)"?\(\) does not support the supplied arguments/ },
  { code: 'sql_no_arguments', says: /(?:argument types|function call) ['"]([^'"]+)['"]/ },
  { code: 'sql_many_rows', says: /More than one row returned by a subquery/ },
  { code: 'sql_columns_differ', says: /same number of result columns/i },
  { code: 'sql_types', says: /Cannot (?:compare|mix|combine) values of type (\w+ and (?:of type )?\w+)/i },
  { code: 'sql_overflow', says: /Overflow in/i },
  { code: 'sql_no_cast', says: /Unimplemented type for cast \(([^)]+)\)/ },
  { code: 'sql_conversion', says: /(?:date|time|timestamp) field value out of range: "([^"]*)"/i },
  { code: 'sql_range', says: /(\S+) can't be cast because the value is out of range|out of range/ },
  { code: 'sql_conversion', says: /(?:Could not convert string|field format:|Could not cast) ['"]?([^'",]*)/i },
  { code: 'sql_conversion', says: /^Conversion Error: ([^\n]*)/ },
  { code: 'sql_pattern', says: /^Invalid Input Error: (?:missing|invalid|bad|no argument for|unexpected|trailing)[^\n]*/ },
];

/** What mistyped names may have meant. */
export type Names = Readonly<Record<Near, Iterable<string>>>;

const CANDIDATE = /"([^"]+)"/g;

/** The engine's own candidates of a column, or of what its table goes by: it knows which tables are asked. */
const told = (message: string): readonly string[] =>
  [...(/Candidate (?:bindings|tables):?([^\n]*)/.exec(message)?.[1] ?? '').matchAll(CANDIDATE)].map(([, name = '']) => name);

/** A problem of one statement. */
export const sqlProblem = (code: SqlProblemCode, value = '', params: Problem['params'] = {}): Problem => ({
  code,
  severity: 'error',
  value,
  count: 1,
  params,
});

const KINDS: Readonly<Record<Exclude<EngineError['kind'], 'sql'>, SqlProblemCode>> = {
  cancelled: 'sql_cancelled',
  timeout: 'sql_timeout',
  memory: 'sql_memory',
  dead: 'sql_dead',
};

/** What an engine's error means for the analyst. `at` is the place in the script, `limits` fill the words of a limit. */
export function troubleOf(error: EngineError, at: number | null, names: Names, limits: Problem['params']): SqlTrouble {
  const { kind, message } = error;
  if (kind !== 'sql') return { kind, message, at, problem: sqlProblem(KINDS[kind], '', limits) };
  for (const { code, says, near } of KNOWN) {
    const found = says.exec(message);
    if (!found) continue;
    const value = (found[1] ?? '').slice(0, 80);
    const close = near ? [...new Set([...nearest(value, names[near]), ...told(message)])].slice(0, 3) : [];
    const params = close.length > 0 ? { candidates: close.join(', ') } : {};
    return { kind: code === 'sql_sealed' ? 'refused' : 'sql', message, at, problem: sqlProblem(code, value, params) };
  }
  return { kind: 'sql', message, at, problem: sqlProblem('sql_other') };
}
