export type TokenKind = 'space' | 'comment' | 'string' | 'name' | 'word' | 'number' | 'parameter' | 'sign';

/** A piece of SQL. `name` is a quoted identifier. `open`: a string, name or comment that never ends. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly from: number;
  readonly open: boolean;
}

// The engine's own notion of blanks: some of these have no width and hide a word from the eye.
const SPACE = /[\s\u200b-\u200d\u2060\ufeff]+/y;
const LINE_COMMENT = /--[^\n\r]*/y;
const WORD = /[\p{L}\p{M}_\u{80}-\u{10ffff}][\p{L}\p{M}\w$\u{80}-\u{10ffff}]*/uy;
const NUMBER = /(?:0[xX][\da-fA-F_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?)/y;
const PARAMETER = /\$(?:[A-Za-z_]\w*|\d+)/y;
const DOLLAR = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;

const BLANK = /[\s\u200b-\u200d\u2060\ufeff]/;

function matched(pattern: RegExp, sql: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(sql)?.[0] ?? null;
}

/** A word ends where a blank begins, also one that the engine alone takes for a blank. */
function wordAt(sql: string, at: number): string | null {
  const found = matched(WORD, sql, at);
  if (found === null) return null;
  const end = found.search(BLANK);
  return end < 0 ? found : end === 0 ? null : found.slice(0, end);
}

/** The end of a quoted piece that begins at `from`; a doubled quote stands for one. `escapes`: a backslash does too. */
function quoteEnd(sql: string, from: number, quote: string, escapes: boolean): number {
  for (let i = from + 1; i < sql.length; i++) {
    if (escapes && sql[i] === '\\') i++;
    else if (sql[i] === quote) {
      if (sql[i + 1] !== quote) return i + 1;
      i++;
    }
  }
  return -1;
}

/** Comments nest. */
function commentEnd(sql: string, from: number): number {
  let depth = 0;
  for (let i = from; i < sql.length; i++) {
    if (sql.startsWith('/*', i)) [depth, i] = [depth + 1, i + 1];
    else if (sql.startsWith('*/', i)) {
      [depth, i] = [depth - 1, i + 1];
      if (depth === 0) return i + 1;
    }
  }
  return -1;
}

function quoted(sql: string, at: number): { kind: TokenKind; end: number } | null {
  const char = sql[at];
  if (char === "'") return { kind: 'string', end: quoteEnd(sql, at, "'", false) };
  if ((char === 'e' || char === 'E') && sql[at + 1] === "'") return { kind: 'string', end: quoteEnd(sql, at + 1, "'", true) };
  if (char === '"') return { kind: 'name', end: quoteEnd(sql, at, '"', false) };
  if (char === '/' && sql[at + 1] === '*') return { kind: 'comment', end: commentEnd(sql, at) };
  const dollar = char === '$' ? matched(DOLLAR, sql, at) : null;
  if (dollar === null) return null;
  const close = sql.indexOf(dollar, at + dollar.length);
  return { kind: 'string', end: close < 0 ? -1 : close + dollar.length };
}

const PLAIN: readonly (readonly [TokenKind, (sql: string, at: number) => string | null])[] = [
  ['space', (sql, at) => matched(SPACE, sql, at)],
  ['comment', (sql, at) => matched(LINE_COMMENT, sql, at)],
  ['word', wordAt],
  ['number', (sql, at) => matched(NUMBER, sql, at)],
  ['parameter', (sql, at) => matched(PARAMETER, sql, at)],
];

function tokenAt(sql: string, from: number): Token {
  const found = quoted(sql, from);
  if (found) {
    const open = found.end < 0;
    return { kind: found.kind, text: sql.slice(from, open ? sql.length : found.end), from, open };
  }
  for (const [kind, read] of PLAIN) {
    const text = read(sql, from);
    if (text) return { kind, text, from, open: false };
  }
  return { kind: 'sign', text: String.fromCodePoint(sql.codePointAt(from)!), from, open: false };
}

/** The SQL in pieces, as the engine's own reader cuts it: together they are the whole text. */
export function tokens(sql: string): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < sql.length;) {
    const token = tokenAt(sql, at);
    found.push(token);
    at += token.text.length;
  }
  return found;
}

/** The pieces that mean something. */
export const telling = (sql: string): readonly Token[] => tokens(sql).filter((t) => t.kind !== 'space' && t.kind !== 'comment');

/** What a word or a quoted name names. */
export const nameOf = ({ kind, text }: Token): string => (kind === 'name' ? text.slice(1, -1).replaceAll('""', '"') : text);
