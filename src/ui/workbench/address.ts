import { fallback, maxLength, object, optional, picklist, pipe, string } from 'valibot';

/** What the address of the workbench may hold. */
export const workbenchAddress = object({
  /** A script that came with a link: it is shown, never run. */
  sql: optional(fallback(optional(pipe(string(), maxLength(20_000))), undefined)),
  /** The reference in place of the bench. */
  look: optional(fallback(optional(picklist(['tables', 'indicators'])), undefined)),
});
