import { fold } from '../../../domain/fold';
import { type Folded, foldMap } from '../../../domain/fold-map';

/** What can be found, and by which words. */
export interface Findable {
  /** As it is shown: found first, and marked. */
  readonly label: string;
  /** Found as well as the label: abbreviation, code, former name, the name in the other language. */
  readonly strong: readonly string[];
  /** Found when nothing better is: formula, concept. */
  readonly weak: string;
  /** Added to the score: what people look for more often. */
  readonly weight?: number;
}

/** From and to (exclusive) in the label as it is shown. */
export type Mark = readonly [from: number, to: number];

export interface Hit {
  readonly score: number;
  readonly marks: readonly Mark[];
}

interface Strong {
  readonly text: string;
  readonly joined: string;
  readonly initials: string;
}

/** A findable folded once. */
export interface Line {
  readonly label: Folded;
  /** Words of the folded label and where they start. */
  readonly words: readonly (readonly [word: string, start: number])[];
  readonly joined: string;
  readonly initials: string;
  readonly strong: readonly Strong[];
  readonly weak: string;
  readonly weight: number;
}

const initialsOf = (text: string): string =>
  text
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
const strongOf = (text: string): Strong => ({ text, joined: text.replaceAll(' ', ''), initials: initialsOf(text) });

export function lineOf({ label, strong, weak, weight = 0 }: Findable): Line {
  const folded = foldMap(label);
  let folding: string | null = null;
  return {
    label: folded,
    words: [...folded.text.matchAll(/[^ ]+/g)].map((m) => [m[0], m.index] as const),
    joined: folded.text.replaceAll(' ', ''),
    initials: initialsOf(folded.text),
    strong: [...new Set(strong.map(fold))].filter(Boolean).map(strongOf),
    // Whole paragraphs: folded when the first word needs them, not while the palette opens.
    get weak() {
      folding ??= ` ${fold(weak)}`;
      return folding;
    },
    weight,
  };
}

/** One letter too many, too few, other, or two swapped. */
export function nearly(word: string, typed: string): boolean {
  if (Math.abs(word.length - typed.length) > 1) return false;
  let from = 0;
  while (from < word.length && word[from] === typed[from]) from += 1;
  let [a, b] = [word.length, typed.length];
  while (a > from && b > from && word[a - 1] === typed[b - 1]) [a, b] = [a - 1, b - 1];
  const swapped = a - from === 2 && b - from === 2 && word[from] === typed[from + 1] && word[from + 1] === typed[from];
  return swapped || Math.max(a - from, b - from) <= 1;
}

/** How one word fits a line: 0 is not at all. `spots` are places in the folded label. */
export interface Fit {
  readonly score: number;
  readonly spots: readonly (readonly [from: number, to: number])[];
}

function inLabel({ label, words, initials, joined }: Line, word: string): Fit | null {
  let best: Fit | null = null;
  const take = (score: number, spots: Fit['spots']) => {
    if (!best || score > best.score) best = { score, spots };
  };
  for (const [own, start] of words) {
    if (own === word) take(90, [[start, start + word.length]]);
    else if (own.startsWith(word)) take(72, [[start, start + word.length]]);
    else if (word.length >= 4 && own[0] === word[0] && nearly(own, word)) take(22, [[start, start + own.length]]);
  }
  const first = word.length >= 3 ? initials.indexOf(word) : -1;
  if (first >= 0)
    take(
      58,
      words.slice(first, first + word.length).map(([, s]) => [s, s + 1] as const),
    );
  const inside = word.length >= 2 ? label.text.indexOf(word) : -1;
  if (inside >= 0) take(44, [[inside, inside + word.length]]);
  const at = inside < 0 && word.length >= 4 ? joined.indexOf(word) : -1;
  if (at >= 0) take(40, [spread(label.text, at, word.length)]);
  return best;
}

/** Where a run of letters counted without spaces stands in the text with them. */
function spread(text: string, at: number, length: number): readonly [number, number] {
  let [letters, from] = [0, -1];
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === ' ') continue;
    if (letters === at) from = i;
    letters += 1;
    if (letters === at + length) return [Math.max(0, from), i + 1];
  }
  return [Math.max(0, from), text.length];
}

function inStrong({ text, joined, initials }: Strong, word: string): number {
  if (text === word) return 120;
  const at = ` ${text} `.indexOf(` ${word}`);
  if (at >= 0) return ` ${text} `.includes(` ${word} `) ? 76 : 62;
  if (word.length < 3) return 0;
  return joined.includes(word) ? 56 : initials.includes(word) ? 50 : 0;
}

/** How a word fits a line, in the label or beside it. */
export function fit(line: Line, word: string): Fit {
  const seen = inLabel(line, word);
  let score = seen?.score ?? 0;
  for (const strong of line.strong) score = Math.max(score, inStrong(strong, word));
  if (score === 0 && word.length >= 2 && line.weak.includes(` ${word}`)) score = 24;
  return { score, spots: seen?.spots ?? [] };
}

/** Consecutive spots as ranges of the label as it is shown. */
function marksOf({ text, at }: Folded, spots: Fit['spots']): readonly Mark[] {
  const on = new Set(spots.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)));
  const marks: [number, number][] = [];
  for (const i of [...on].toSorted((a, b) => a - b)) {
    if (text[i] === ' ') continue;
    const [from, to] = [at[i] ?? 0, (at[i] ?? 0) + 1];
    const last = marks.at(-1);
    if (last && last[1] >= from) last[1] = to;
    else marks.push([from, to]);
  }
  return marks;
}

/** How well every word typed fits; null where one of them does not. No words: everything fits equally. */
export function match(line: Line, words: readonly string[], fits: readonly Fit[] = words.map((word) => fit(line, word))): Hit | null {
  if (words.length === 0) return { score: line.weight, marks: [] };
  let score = 0;
  for (const one of fits) {
    if (one.score === 0) return null;
    score += one.score;
  }
  const phrase = words.join(' ');
  const place = line.label.text.indexOf(phrase);
  const bonus = place === 0 ? 34 : place > 0 ? 24 : line.strong.some((s) => s.text.includes(phrase)) ? 14 : 0;
  return {
    score: score / words.length + bonus + line.weight,
    marks: marksOf(
      line.label,
      fits.flatMap((f) => f.spots),
    ),
  };
}

/** What was typed, as words to look for. */
export const wordsOf = (typed: string): readonly string[] => fold(typed).split(' ').filter(Boolean);
