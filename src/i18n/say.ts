import type { Segment } from '../domain/figure';

/** A piece of a sentence before it is joined: plain words, a segment, or nothing where an input is missing. */
export type Piece = string | Segment | null;

/** A number of the figure; `strong` where it is the point of the sentence. */
export function fig(text: string, strong = false): Segment {
  return strong ? { text, strong: true, figure: true } : { text, figure: true };
}

/** Joins pieces; a piece that is null is dropped. Neighbouring plain words melt together. */
export function say(...pieces: readonly (Piece | readonly Piece[])[]): readonly Segment[] {
  const out: Segment[] = [];
  for (const piece of pieces.flat()) {
    if (piece === null || piece === '') continue;
    const segment = typeof piece === 'string' ? { text: piece } : piece;
    const last = out.at(-1);
    if (last && !last.figure && !last.strong && !segment.figure && !segment.strong)
      out[out.length - 1] = { text: last.text + segment.text };
    else out.push(segment);
  }
  return out;
}

export function plain(segments: readonly Segment[]): string {
  return segments.map((s) => s.text).join('');
}

/** Clauses with a separator between those that are there: `; `. A null clause is dropped. */
export function clauses(separator: string, list: readonly (readonly Segment[] | null)[]): readonly Segment[] {
  return list.filter((c) => c !== null && c.length > 0).flatMap((c, i) => (c === null ? [] : i === 0 ? c : say(separator, c)));
}

/** "a, b và c" · "a, b and c". */
export function listed(items: readonly (readonly Segment[])[], and: string): readonly Segment[] {
  return items.flatMap((item, i) => (i === 0 ? item : say(i === items.length - 1 ? ` ${and} ` : ', ', item)));
}

/** Puts a capital on the first letter, Vietnamese ones included. */
export function capital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('vi') + rest.join('');
}

/** The first candidate that fits a title (70 characters); the last one is cut at a word otherwise. */
export function title(...candidates: readonly (string | null)[]): string {
  const real = candidates.filter((c) => c !== null);
  const fits = real.find((c) => c.length <= 70);
  if (fits !== undefined) return fits;
  const words = (real.at(-1) ?? '').slice(0, 69).replace(/[\s,;:–-]+\S*$/u, '');
  return `${words}…`;
}
