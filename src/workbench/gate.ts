import type { SqlProblemCode } from '../domain/sql-problem';
import { shadowing } from './gate-names';
import { ASKING, BOUNDING, forbiddenFunction, PLANNING, REACHING, SETTING, SYSTEM_TABLE, WRITING } from './gate-lists';
import { type Made, madeBy } from './making';
import { nameOf, type Token, tokens } from './tokens';

/** Why a statement is not run. `at` is an offset in it; `value` the word that it is about. */
export interface Refusal {
  readonly code: SqlProblemCode;
  readonly at: number;
  readonly value: string;
}

/** What `$…` may name. */
export const PARAMETERS: ReadonlySet<string> = new Set(['from', 'to', 'as_of', 'end', 'unit']);

const GROUPS: readonly (readonly [ReadonlySet<string>, SqlProblemCode])[] = [
  [WRITING, 'sql_writes'],
  [REACHING, 'sql_reaches'],
  [SETTING, 'sql_setting'],
  [PLANNING, 'sql_prepared'],
  [BOUNDING, 'sql_transaction'],
];

const refusal = (code: SqlProblemCode, token: Token): Refusal => ({ code, at: token.from, value: token.text.slice(0, 60) });

const is = (token: Token | undefined, ...texts: readonly string[]): boolean =>
  token !== undefined && (token.kind === 'word' || token.kind === 'sign') && texts.includes(token.text.toLowerCase());

/** What cannot be read for certain is not run. No semicolon may be left in what is. */
function unreadable(all: readonly Token[]): Refusal | null {
  for (const token of all) {
    if (token.open) return refusal('sql_unclosed', token);
    if (token.text.includes('\0')) return refusal('sql_character', token);
    if (token.kind === 'sign' && token.text === ';') return refusal('sql_several', token);
    if (token.kind === 'name' && token.text.includes(';')) return refusal('sql_semicolon_name', token);
    if (token.kind === 'sign' && token.text === '?') return refusal('sql_parameter', token);
    if (token.kind === 'parameter' && !PARAMETERS.has(token.text.slice(1).toLowerCase())) return refusal('sql_parameter', token);
  }
  return null;
}

/** Behind EXPLAIN and its options. */
function explained(all: readonly Token[]): number {
  let at = 1;
  if (is(all[at], 'analyze')) at++;
  if (is(all[at], '(') && is(all[at + 1], 'analyze', 'format')) at = all.findIndex((t, i) => i > at && is(t, ')')) + 1;
  return at;
}

function beginning(all: readonly Token[]): Refusal | null {
  let at = all.findIndex((t) => !is(t, '('));
  if (at === 0 && is(all[0], 'explain')) at = explained(all);
  while (is(all[at], '(')) at++;
  const first = all[at];
  if (!first) return refusal('sql_empty', all[0]!);
  const word = first.kind === 'word' ? first.text.toLowerCase() : '';
  if (ASKING.has(word)) return null;
  const group = GROUPS.find(([words]) => words.has(word));
  return refusal(group?.[1] ?? 'sql_unknown_start', first);
}

/** Behind WITH a statement may still want to write. */
function writing(all: readonly Token[]): Refusal | null {
  const found = all.find(
    (token, i) =>
      (is(token, 'insert', 'merge') && is(all[i + 1], 'into')) ||
      (is(token, 'delete') && is(all[i + 1], 'from')) ||
      (is(token, 'update') && is(all[i + 2], 'set')),
  );
  return found ? refusal('sql_writes', found) : null;
}

const PATH = /[/\\:*?]|\.(?:csv|tsv|txt|parquet|json|ndjson|jsonl|db|duckdb|xlsx|gz|zst)$/i;

/** Files by their name in the place of a table. */
function file(all: readonly Token[]): Refusal | null {
  const found = all.find((token, i) => {
    if (!is(all[i - 1], 'from', 'join', 'table', 'describe', 'desc', 'summarize', 'show')) return false;
    return token.kind === 'string' || (token.kind === 'name' && PATH.test(nameOf(token)));
  });
  return found ? refusal('sql_file', found) : null;
}

function called(all: readonly Token[]): Refusal | null {
  for (const [i, token] of all.entries()) {
    if (token.kind !== 'word' && token.kind !== 'name') continue;
    const name = nameOf(token).toLowerCase();
    const calls = is(all[i + 1], '(');
    const why = calls || SYSTEM_TABLE.test(name) ? forbiddenFunction(name) : null;
    if (why) return refusal(why === 'reach' ? 'sql_reading_function' : 'sql_system', token);
  }
  return null;
}

/** Names in lower case that nothing else may be called by: tables and views of the pack, its macros and the engine's functions. */
export interface Taken {
  readonly relations: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
}

function clashes({ kind, name }: Made, { relations, functions }: Taken): boolean {
  if (kind === 'variable') return false;
  return name.startsWith('__') || (kind === 'macro' ? functions : relations).has(name);
}

/** The first wall: statements that only ask, and those that make something temporary, pass; of every other it says why not. */
export function gate(statement: string, taken: Taken): Refusal | null {
  const whole = tokens(statement);
  const broken = unreadable(whole);
  if (broken) return broken;
  const all = whole.filter((t) => t.kind !== 'space' && t.kind !== 'comment');
  if (all.length === 0) return { code: 'sql_empty', at: 0, value: '' };
  const made = madeBy(all);
  if (made?.refused) return refusal(made.refused, made.token);
  if (made && clashes(made, taken)) return refusal('sql_shadow', made.token);
  const started = made ? null : beginning(all);
  if (started) return started;
  const shadow = shadowing(all, taken.relations);
  if (shadow) return refusal('sql_shadow', shadow);
  return writing(all) ?? file(all) ?? called(all);
}
