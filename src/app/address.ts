import {
  fallback,
  integer,
  isoDate,
  maxLength,
  maxValue,
  minValue,
  nonEmpty,
  number,
  object,
  optional,
  picklist,
  pipe,
  regex,
  string,
  transform,
  union,
} from 'valibot';

const id = optional(fallback(optional(pipe(string(), regex(/^[\w.+:-]{1,64}$/))), undefined));
const day = optional(fallback(optional(pipe(string(), isoDate())), undefined));

/** A whole number; an address writes it as text. */
const count = (least: number) =>
  optional(fallback(optional(pipe(union([string(), number()]), transform(Number), integer(), minValue(least), maxValue(3600))), undefined));

/** What an address may hold. A part that makes no sense falls back to its default; it never breaks the page. */
export const addressSchema = object({
  pack: optional(fallback(picklist(['sample', 'own', 'new']), 'new'), 'new'),
  p: id,
  from: day,
  to: day,
  /** Any text of that length: what the pack does not know falls back with a message, where the pack is at hand. */
  cmp: optional(fallback(pipe(string(), nonEmpty(), maxLength(64)), 'yoy'), 'yoy'),
  u: id,
  pt: id,
  view: optional(fallback(picklist(['was', 'now']), 'now'), 'now'),
  cur: optional(fallback(picklist(['VND', 'USD']), 'VND'), 'VND'),
  asof: day,
  /** The slide that is shown over the page, from 1. */
  slide: count(1),
  /** The wall board is shown; more than 0: seconds after which it turns to the next picture. */
  wall: count(0),
  lang: optional(fallback(optional(picklist(['vi', 'en', 'x'])), undefined)),
});

/** Defaults, left out of the address. */
export const DEFAULTS = { pack: 'new', cmp: 'yoy', view: 'now', cur: 'VND' } as const;
