import { nameOf, type Token } from './tokens';

const text = (token: Token | undefined): string =>
  token && token.kind !== 'name' && token.kind !== 'string' ? token.text.toLowerCase() : '';

/** The place behind a bracket that opens at `at`, or `at` where none does. */
function behind(all: readonly Token[], at: number): number {
  if (text(all[at]) !== '(') return at;
  let depth = 0;
  for (let i = at; i < all.length; i++) {
    if (text(all[i]) === '(') depth++;
    else if (text(all[i]) === ')' && --depth === 0) return i + 1;
  }
  return all.length;
}

/** `name [(columns)] [USING KEY (…)] AS [[NOT] MATERIALIZED] (`: a part of WITH. */
function isPart(all: readonly Token[], at: number): boolean {
  let next = behind(all, at + 1);
  if (text(all[next]) === 'using' && text(all[next + 1]) === 'key') next = behind(all, next + 2);
  if (text(all[next]) !== 'as') return false;
  next++;
  if (text(all[next]) === 'not') next++;
  if (text(all[next]) === 'materialized') next++;
  return text(all[next]) === '(';
}

/** The part of a WITH that bears a taken name: macros that read that table would read the part in its place. */
export function shadowing(all: readonly Token[], taken: ReadonlySet<string>): Token | null {
  const opens = new Set(['with', 'recursive', ',']);
  const found = all.find(
    (token, i) =>
      (token.kind === 'word' || token.kind === 'name') &&
      taken.has(nameOf(token).toLowerCase()) &&
      opens.has(text(all[i - 1])) &&
      isPart(all, i),
  );
  return found ?? null;
}
