import { DATABASE } from '../../store/database';
import { MARK } from './mark';

/** Where the router remembers how far each page was scrolled, by its address. */
const ROUTER = 'tsr-scroll-restoration-v1_3';

/** Everything that this page ever leaves in a browser, by name. */
export const OURS = { database: DATABASE, keys: [MARK, 'language', 'theme', 'single-keys', 'recent-picks', ROUTER] } as const;

interface Mark {
  readonly version: string;
  readonly at: string;
}

export function mark(version: string, at: string): void {
  try {
    localStorage.setItem(MARK, JSON.stringify({ version, at } satisfies Mark));
  } catch {
    // A full or forbidden localStorage costs only the notice of an eviction.
  }
}

export function marked(): Mark | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(MARK) ?? 'null');
    if (typeof found !== 'object' || found === null) return null;
    const { version, at } = found as Partial<Mark>;
    return typeof version === 'string' && typeof at === 'string' ? { version, at } : null;
  } catch {
    return null;
  }
}

export function forgetMark(): void {
  localStorage.removeItem(MARK);
}
