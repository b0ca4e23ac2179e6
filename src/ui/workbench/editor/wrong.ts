import type { SqlTrouble, Statement } from '../../../workbench/port';
import type { Wrong } from './mount';

const WORD = /^[\p{L}\p{M}\w$]+/u;

/** The piece of a script that a trouble is about: the word at its place, or the whole statement where no place is known. */
export function wrongAt(script: string, statement: Statement, trouble: SqlTrouble, message: string): Wrong {
  if (trouble.at === null) return { from: statement.from, to: statement.to, message };
  const from = Math.min(trouble.at, Math.max(0, script.length - 1));
  const word = WORD.exec(script.slice(from))?.[0];
  return { from, to: from + Math.max(1, word?.length ?? 1), message };
}

/** Line and column from 1, as people count them. */
export function lineOf(script: string, at: number): { readonly line: number; readonly column: number } {
  const before = script.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
