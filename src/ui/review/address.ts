import { fallback, type InferOutput, object, optional, picklist, pipe, regex, string } from 'valibot';
import { LISTS } from '../../review/queue';

export const PANES = [...LISTS, 'double', 'changes'] as const;
export type Pane = (typeof PANES)[number];

const short = optional(fallback(optional(pipe(string(), regex(/^.{1,80}$/u))), undefined));

/** What the review desk keeps in the address besides the scope: the list, its filters, the entry opened. */
export const reviewAddress = object({
  list: optional(fallback(optional(picklist(PANES)), undefined)),
  area: short,
  q: short,
  span: optional(fallback(optional(picklist(['all'])), undefined)),
  claim: short,
  task: short,
});

export type ReviewAddress = InferOutput<typeof reviewAddress>;
