import { fallback, object, optional, picklist } from 'valibot';

const one = <const T extends string>(value: T) => optional(fallback(optional(picklist([value])), undefined));

/** What the page of quality keeps, each left out for its default: by table, the last periods, every unit, as a matrix. */
export const qualityAddress = object({
  by: one('unit'),
  span: one('all'),
  which: one('open'),
  as: one('table'),
});
