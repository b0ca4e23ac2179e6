import type { SqlProblemCode } from '../domain/sql-problem';
import { nameOf, type Token } from './tokens';

/** What a statement makes that lasts until the engine ends. */
export interface Made {
  readonly kind: 'table' | 'view' | 'macro' | 'variable';
  readonly name: string;
  readonly token: Token;
  readonly refused: SqlProblemCode | null;
}

const KINDS: Readonly<Record<string, Made['kind']>> = { table: 'table', view: 'view', macro: 'macro', function: 'macro' };

/** Reads on from a place, word by word. */
class Reader {
  #at = 0;
  readonly #all: readonly Token[];

  constructor(all: readonly Token[]) {
    this.#all = all;
  }

  get here(): Token {
    return this.#all[this.#at] ?? this.#all.at(-1)!;
  }

  word(): string {
    const token = this.#all[this.#at];
    return token && (token.kind === 'word' || token.kind === 'sign') ? token.text.toLowerCase() : '';
  }

  take(...words: readonly string[]): boolean {
    const found = words.includes(this.word());
    if (found) this.#at++;
    return found;
  }

  name(): Token | null {
    const token = this.#all[this.#at];
    if (token?.kind !== 'word' && token?.kind !== 'name') return null;
    this.#at++;
    return token;
  }
}

function temporary(read: Reader, start: Token): Made {
  const made = (refused: SqlProblemCode | null, kind: Made['kind'], token: Token): Made => ({
    kind,
    name: nameOf(token).toLowerCase(),
    token,
    refused,
  });
  if (read.take('or')) read.take('replace');
  if (!read.take('temp', 'temporary')) return made('sql_create', 'table', start);
  const kind = KINDS[read.word()];
  if (!kind) return made('sql_create', 'table', start);
  read.take(read.word());
  if (read.take('if')) {
    read.take('not');
    read.take('exists');
  }
  const token = read.name();
  if (!token) return made('sql_create', kind, start);
  // A table is made of a query: nothing could ever be put into an empty one. Other schemas are not to be named.
  const next = read.word();
  const right = kind === 'table' ? next === 'as' : kind === 'view' ? next === 'as' || next === '(' : next === '(';
  return made(right ? null : 'sql_create', kind, token);
}

/** What the statement makes; null: nothing, or nothing that may be made. */
export function madeBy(all: readonly Token[]): Made | null {
  const read = new Reader(all);
  const start = read.here;
  if (read.take('create')) return temporary(read, start);
  if (!read.take('set') || !read.take('variable')) return null;
  const token = read.name();
  if (!token) return null;
  return { kind: 'variable', name: nameOf(token), token, refused: null };
}
