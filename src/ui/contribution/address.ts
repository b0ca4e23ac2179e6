import { fallback, maxLength, object, optional, picklist, pipe, string } from 'valibot';
import { BYS } from '../../contribution/group';

export type View = 'flow' | 'matrix' | 'table';
export const VIEWS: readonly View[] = ['flow', 'matrix', 'table'];

const short = optional(fallback(optional(pipe(string(), maxLength(200))), undefined));

/** What the contribution page keeps: how it is shown, how activities are put together, what is chosen, and whose file is open. */
export const contributionAddress = object({
  as: optional(fallback(optional(picklist(VIEWS)), undefined)),
  by: optional(fallback(optional(picklist(BYS)), undefined)),
  sel: short,
  at: short,
});
