import {
  array,
  boolean,
  literal,
  maxLength,
  nullable,
  object,
  optional,
  picklist,
  pipe,
  regex,
  safeParse,
  string,
  union,
  unknown,
} from 'valibot';
import type { Deck } from '../domain/deck';
import { drawingSchema } from './drawing-schema';
import { amount, figureSchema, segments, span, text } from './figure-schema';

const SCHEMA = 1;
const day = pipe(string(), regex(/^\d{4}-\d\d-\d\d$/));
const id = pipe(string(), regex(/^[\w.+:-]{1,64}$/));

const base = { id: text, title: text, measure: text, source: text, passport: nullable(text) };
const standing = picklist(['over', 'ontrack', 'met', 'near', 'slow', 'short', 'late', 'none']);
const body = union([
  object({ ...base, kind: literal('figure'), figure: figureSchema, drawing: optional(drawingSchema), rows: span }),
  object({
    ...base,
    kind: literal('yardstick'),
    rows: pipe(
      array(
        object({
          key: text,
          name: text,
          standing,
          share: nullable(amount),
          shareText: text,
          value: text,
          unit: text,
          plan: text,
        }),
      ),
      maxLength(200),
    ),
    pace: nullable(amount),
    paceText: text,
  }),
  object({
    ...base,
    kind: literal('contribution'),
    runs: pipe(
      array(object({ tone: picklist(['solid', 'mid', 'open', 'unknown', 'claimed', 'none']), count: amount, text, name: text })),
      maxLength(12),
    ),
    low: amount,
    high: amount,
    lowText: text,
    highText: text,
    say: segments,
  }),
]);

const scope = object({
  p: optional(id),
  from: optional(day),
  to: optional(day),
  cmp: pipe(string(), maxLength(64)),
  u: optional(id),
  pt: optional(id),
  view: picklist(['was', 'now']),
  cur: picklist(['VND', 'USD']),
  asof: optional(day),
});

/** Pages that figures come from: an address of a file goes nowhere else. */
export const originSchema = object({
  path: pipe(string(), regex(/^\/(?:indicators\/[\w.-]{1,64}|contribution|report|changes|quality|sql)?$/)),
  part: pipe(string(), maxLength(120)),
  by: optional(pipe(string(), maxLength(120))),
  query: optional(pipe(string(), maxLength(100_000))),
  scope,
});

const passport = object({
  code: pipe(string(), maxLength(16)),
  pack: pipe(string(), maxLength(64)),
  synthetic: boolean(),
  asOf: day,
  asked: text,
  rate: text,
  definitions: pipe(array(object({ id: text, title: text, version: text })), maxLength(200)),
  files: pipe(array(object({ name: text, sha256: text })), maxLength(500)),
});

const pieces = pipe(array(object({ text, bound: optional(pipe(string(), maxLength(24))), strong: optional(boolean()) })), maxLength(500));

const slide = object({
  id,
  layout: picklist(['full', 'plain', 'split', 'table', 'say']),
  title: pieces,
  say: pieces,
  notes: pipe(string(), maxLength(20_000)),
  figures: pipe(array(object({ body, say: segments, origin: originSchema, passport, lang: picklist(['vi', 'en']) })), maxLength(2)),
  beside: picklist(['say', 'table']),
});

const deckSchema = object({ id, name: pipe(string(), maxLength(400)), slides: pipe(array(slide), maxLength(1000)) });

/** A deck that lies somewhere, if it is one: whatever is drawn later has been looked through here. */
export function deckFrom(found: unknown): Deck | null {
  const parsed = safeParse(deckSchema, found);
  return parsed.success ? (parsed.output as Deck) : null;
}

/** Decks as text that gives the same decks back. */
export const decksText = (decks: readonly Deck[]): string => JSON.stringify({ schema: SCHEMA, decks });

/** What a text held: decks, and how many entries are none. */
export interface DecksRead {
  readonly decks: readonly Deck[];
  readonly refused: number;
}

/** The decks that the text holds; null where it holds no list of them. */
export function decksFrom(content: string): DecksRead | null {
  try {
    const parsed = safeParse(object({ schema: literal(SCHEMA), decks: pipe(array(unknown()), maxLength(200)) }), JSON.parse(content));
    if (!parsed.success) return null;
    const decks = parsed.output.decks.flatMap((deck) => deckFrom(deck) ?? []);
    return { decks, refused: parsed.output.decks.length - decks.length };
  } catch {
    return null;
  }
}
