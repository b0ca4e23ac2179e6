import { fallback, isoDate, maxLength, nonEmpty, object, optional, picklist, pipe, regex, string } from 'valibot';

const id = optional(fallback(optional(pipe(string(), regex(/^[\w.+:-]{1,64}$/))), undefined));
const day = optional(fallback(optional(pipe(string(), isoDate())), undefined));

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
  lang: optional(fallback(optional(picklist(['vi', 'en', 'x'])), undefined)),
});

/** Defaults, left out of the address. */
export const DEFAULTS = { pack: 'new', cmp: 'yoy', view: 'now', cur: 'VND' } as const;
