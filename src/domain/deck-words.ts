import type { Segment } from './figure';

/** A piece of a slide's words. `bound` names the number of the source that it says: such a piece can be moved or removed, never retyped. */
export interface Piece {
  readonly text: string;
  readonly bound?: string;
  readonly strong?: boolean;
}

/** A number with everything that belongs to it: "204,8", "12,7%", "9T", "14/9/2026", "2016–2026". */
const NUMBER = /[-−+]?[\p{L}\d]*\d[\p{L}\d]*(?:[.,/:–-]\d[\p{L}\d]*)*(?:[\u00a0\u202f]?%)?/gu;

interface Token {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(NUMBER)].map((m) => ({ from: m.index, to: m.index + m[0].length, text: m[0] }));

export const textOf = (pieces: readonly { readonly text: string }[]): string => pieces.map((p) => p.text).join('');

/** Neighbouring words of one weight melt together; empty ones go. */
function melted(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (piece.text === '') continue;
    if (last && last.bound === undefined && piece.bound === undefined && last.strong === piece.strong)
      out[out.length - 1] = { ...last, text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
}

function cut(piece: Piece, name: (token: string) => string | undefined): readonly Piece[] {
  const { bound: _bound, ...plain } = piece;
  let end = 0;
  const parts = tokensOf(piece.text).flatMap((token): Piece[] => {
    const before = { ...plain, text: piece.text.slice(end, token.from) };
    end = token.to;
    const bound = name(token.text);
    return [before, { ...plain, text: token.text, ...(bound === undefined ? {} : { bound }) }];
  });
  return [...parts, { ...plain, text: piece.text.slice(end) }];
}

/** A text written from the data: each of its numbers is bound, under a name that begins with `from`. */
export function written(segments: readonly Segment[], from: string): readonly Piece[] {
  let count = 0;
  const plain = segments.map(({ text, strong }): Piece => ({ text, ...(strong ? { strong } : {}) }));
  return melted(joined(plain).flatMap((piece) => cut(piece, () => `${from}${count++}`)));
}

/** A number set in bold apart from its "%" must not fall into two. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const text = textOf(pieces);
  const ends = new Map<number, number>(tokensOf(text).map((t) => [t.from, t.to]));
  const out: Piece[] = [];
  let at = 0;
  let until = 0;
  for (const piece of pieces) {
    const last = out.at(-1);
    const own = Math.max(0, Math.min(piece.text.length, until - at));
    if (last && own > 0) out[out.length - 1] = { ...last, text: last.text + piece.text.slice(0, own) };
    out.push({ ...piece, text: piece.text.slice(own) });
    for (let i = at + own; i < at + piece.text.length; i += 1) until = Math.max(until, ends.get(i) ?? 0);
    at += piece.text.length;
  }
  return out.filter((p) => p.text !== '');
}

/** Where two texts begin and end alike. */
function changed(before: string, after: string): readonly [from: number, to: number, put: string] {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from += 1;
  let same = 0;
  const most = Math.min(before.length, after.length) - from;
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return [from, before.length - same, after.slice(from, after.length - same)];
}

/** Every bound piece is a number of the text by itself: nothing was written onto it. */
function intact(pieces: readonly Piece[]): boolean {
  const tokens = new Set(tokensOf(textOf(pieces)).map((t) => `${t.from} ${t.to}`));
  let at = 0;
  return pieces.every(({ text, bound }) => {
    const from = at;
    at += text.length;
    return bound === undefined || tokens.has(`${from} ${at}`);
  });
}

/**
 * The pieces after somebody made the text read `next`. A bound number that is cut into goes as a whole; one that would be written into or
 * onto refuses the edit (null). A number that is put back by pasting is bound again where `known` has it.
 */
export function edited(pieces: readonly Piece[], next: string, known: readonly Piece[]): readonly Piece[] | null {
  const [from, to, put] = changed(textOf(pieces), next);
  const out: Piece[] = [];
  let at = 0;
  let done = false;
  const place = (): void => {
    if (done || put === '') return;
    done = true;
    const names = (token: string) => known.find((k) => k.bound !== undefined && k.text === token)?.bound;
    out.push(...(put.length > 1 ? cut({ text: put }, names) : [{ text: put }]));
  };
  for (const piece of pieces) {
    const [start, end] = [at, at + piece.text.length];
    at = end;
    if (start >= to && !(from === to && start < from)) place();
    const cuts = start < to && end > from;
    if (piece.bound !== undefined) {
      if (from === to && start < from && end > from) return null;
      if (cuts) place();
      else out.push(piece);
    } else if (from <= end && to >= start) {
      out.push({ ...piece, text: piece.text.slice(0, Math.max(0, from - start)) });
      if (to <= end) place();
      out.push({ ...piece, text: piece.text.slice(Math.max(0, to - start)) });
    } else out.push(piece);
  }
  place();
  const result = melted(out);
  return intact(result) ? result : null;
}

/** Numbers that somebody typed: no source stands behind them. */
export function ownNumbers(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((p) => (p.bound === undefined ? tokensOf(p.text).map((t) => t.text) : []));
}

const skeleton = (pieces: readonly Piece[]): string => pieces.map((p) => (p.bound === undefined ? p.text : '\u0000')).join('');

/** A text that the data wrote, before and after they changed. */
export interface Rewritten {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/**
 * Words that follow their numbers: what nobody touched is written anew; in what was edited each number takes the place of the one it
 * stands for, in whichever of `all` texts that is. Null where a text is built otherwise now, so that no number can be followed.
 */
export function followed(pieces: readonly Piece[], own: Rewritten, all: readonly Rewritten[]): readonly Piece[] | null {
  if (textOf(pieces) === textOf(own.before)) return own.after;
  if (pieces.every((p) => p.bound === undefined)) return pieces;
  if (all.some(({ before, after }) => skeleton(before) !== skeleton(after))) return null;
  const texts = new Map(all.flatMap(({ after }) => after.map((p) => [p.bound, p.text] as const)));
  return pieces.map((p) => (p.bound === undefined ? p : { ...p, text: texts.get(p.bound) ?? p.text }));
}
