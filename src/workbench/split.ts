import type { Statement } from './port';
import { telling, type Token } from './tokens';

interface Piece {
  readonly tokens: readonly Token[];
  /** Behind the semicolon, or the end of the script. */
  readonly end: number;
}

function pieces(script: string): readonly Piece[] {
  const found: Piece[] = [];
  let open: Token[] = [];
  for (const token of telling(script)) {
    if (token.kind === 'sign' && token.text === ';') {
      found.push({ tokens: open, end: token.from + 1 });
      open = [];
    } else open.push(token);
  }
  return [...found, { tokens: open, end: script.length }].filter((piece) => piece.tokens.length > 0);
}

function statementOf(script: string, { tokens }: Piece): Statement {
  const last = tokens.at(-1)!;
  const [from, to] = [tokens[0]!.from, last.from + last.text.length];
  return { text: script.slice(from, to), from, to };
}

/** The statements of a script, in order, without their semicolons and without comments before and behind them. */
export const split = (script: string): readonly Statement[] => pieces(script).map((piece) => statementOf(script, piece));

/** The statement that a caret stands in; behind a semicolon on the same line it still is the one before. Null: there is none at all. */
export function statementAt(script: string, offset: number): Statement | null {
  const all = pieces(script);
  const here = all.findIndex((piece) => offset < piece.end || piece === all.at(-1));
  const piece = all[here];
  if (!piece) return null;
  const before = all[here - 1];
  const begins = piece.tokens[0]!.from;
  const still = before && offset < begins && !script.slice(before.end, offset).includes('\n');
  return statementOf(script, still ? before : piece);
}
