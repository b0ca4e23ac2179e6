import { fold } from '../../domain/fold';

/** Longer addresses are cut by mail programs. */
const LONGEST = 6000;

/** The address of the page with the script in it; null: too long for an address. Whoever opens it has to run it. */
export function linkTo(here: string, script: string): string | null {
  const at = here.indexOf('#');
  const [path = '', query = ''] = here.slice(at + 1).split('?');
  const asked = new URLSearchParams(query);
  asked.set('sql', script);
  const link = `${here.slice(0, Math.max(0, at))}#${path}?${asked.toString()}`;
  return link.length > LONGEST ? null : link;
}

/** "Giải ngân theo đơn vị" → "giai-ngan-theo-don-vi.sql". */
export const fileNameOf = (title: string, ending = 'sql'): string => `${fold(title).replaceAll(' ', '-') || 'sql'}.${ending}`;
