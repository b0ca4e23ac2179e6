import { fallback, object, optional, picklist, pipe, regex, string } from 'valibot';
import { LEVELS } from './find';

const short = (form: RegExp) => optional(fallback(optional(pipe(string(), regex(form))), undefined));

/** What the catalogue keeps in the address besides the scope: the words looked for and the level shown. */
export const catalogueAddress = object({
  q: short(/^.{1,80}$/u),
  level: optional(fallback(optional(picklist(LEVELS)), undefined)),
});

/** What an indicator's page keeps: how it is broken down (`unit` or `table.column`) and the group whose records are shown. */
export const indicatorAddress = object({
  by: short(/^(unit|[a-z_]+\.[a-z_]+)$/),
  g: short(/^.{1,80}$/u),
});
