import { fallback, object, optional, picklist, pipe, regex, string } from 'valibot';

/** What the report keeps in the address: its choice of indicators, and those whose units are open ("O01,I02"). */
export const reportAddress = object({
  rows: optional(fallback(optional(picklist(['standard', 'all'])), undefined)),
  open: optional(fallback(optional(pipe(string(), regex(/^[\w,]{1,200}$/))), undefined)),
});

export const opened = (text: string | undefined): readonly string[] => (text ? text.split(',') : []);

/** The list with the indicator put in or taken out; undefined where nothing is left. */
export function toggled(text: string | undefined, id: string): string | undefined {
  const list = opened(text);
  const next = list.includes(id) ? list.filter((x) => x !== id) : [...list, id];
  return next.length > 0 ? next.join(',') : undefined;
}
