import { fallback, object, optional, picklist, pipe, regex, string } from 'valibot';
import { CAUSES } from '../../domain/difference';

const name = optional(fallback(optional(pipe(string(), regex(/^[\w.:-]{1,64}$/))), undefined));

/** What the page of differences keeps: the two packs, over which periods, what is filtered, and the table whose rows are open. */
export const changesAddress = object({
  /** `now`, `files`, or the beginning of a version's id. */
  old: name,
  new: name,
  span: optional(fallback(optional(picklist(['all'])), undefined)),
  /** Period by its first and last day. */
  when: name,
  why: optional(fallback(optional(picklist(CAUSES)), undefined)),
  who: name,
  rows: name,
});
