import type { SqlBindings } from './port';
import { sqlText } from '../indicators/literal';
import { type Token, tokens } from './tokens';

/** A statement as it goes to the engine. */
export interface SealedText {
  readonly sql: string;
  /** The offset in the statement of a place in `sql`, counted in bytes of UTF-8; null where it lies outside. */
  readonly back: (bytes: number) => number | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Throws a RangeError where a day is none. */
function bound(name: string, { from, to, asOf, end, unit }: SqlBindings): string {
  if (name === 'unit') return unit === null ? 'NULL::VARCHAR' : sqlText(unit);
  const day = { from, to, as_of: asOf, end }[name];
  if (day === undefined || !DAY.test(day)) throw new RangeError(`$${name} is no day: ${day}`);
  return `DATE '${day}'`;
}

/** A text with its semicolons written as escapes: no semicolon ever reaches the engine, so that no statement can become two. */
function withoutSemicolons(text: string): string {
  if (!text.includes(';')) return text;
  const dollar = /^\$[^$]*\$/.exec(text)?.[0];
  if (dollar) return escaped(text.slice(dollar.length, -dollar.length).replaceAll('\\', '\\\\').replaceAll("'", "''"));
  return /^[eE]/.test(text) ? escaped(text.slice(2, -1)) : escaped(text.slice(1, -1).replaceAll('\\', '\\\\'));
}

const escaped = (content: string): string =>
  `E'${content.replaceAll(/\\;|(\\[^;])|;/g, (_, kept: string | undefined) => kept ?? '\\x3b')}'`;

const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');

function sealed(token: Token, bindings: SqlBindings): string {
  if (token.kind === 'comment') return blank(token.text);
  if (token.kind === 'parameter') return bound(token.text.slice(1).toLowerCase(), bindings);
  return token.kind === 'string' ? withoutSemicolons(token.text) : token.text;
}

const utf8 = new TextEncoder();

/** The index in `text` of the character that holds the byte. */
function index(text: string, bytes: number): number {
  let [at, passed] = [0, 0];
  for (const char of text) {
    passed += utf8.encode(char).length;
    if (passed > bytes) break;
    at += char.length;
  }
  return at;
}

/**
 * The statement without comments and semicolons, its parameters replaced by what they are bound to, between `before` and `after`.
 * The gate has passed it. Throws a RangeError where a bound day is none.
 */
export function seal(statement: string, bindings: SqlBindings, before = '', after = ''): SealedText {
  const pieces = tokens(statement).map((token) => ({ token, text: sealed(token, bindings) }));
  const sql = before + pieces.map(({ text }) => text).join('') + after;
  const back = (bytes: number): number | null => {
    let at = index(sql, bytes) - before.length;
    if (at < 0) return null;
    for (const { token, text } of pieces) {
      if (at < text.length) return token.from + (text === token.text ? at : 0);
      at -= text.length;
    }
    return at <= after.length ? statement.length : null;
  };
  return { sql, back };
}
