import type { Frozen, Origin } from '../../domain/deck';
import type { Scope } from '../../domain/scope';

/** What of an address stays when it leads to a figure as it was asked: which data are open, and in which language. */
type Stays = Partial<Pick<Scope, 'pack' | 'lang'>>;

interface Address {
  readonly to: string;
  readonly search: (before: Stays) => Partial<Scope> & { readonly by?: string | undefined; readonly sql?: string | undefined };
}

/** The page that a figure came from, asked as it was then. */
export function addressOf({ origin }: Pick<Frozen, 'origin'>): Address {
  return { to: origin.path, search: (before) => searchOf(origin, before) };
}

function searchOf({ scope, by, query }: Origin, { pack, lang }: Stays): ReturnType<Address['search']> {
  const { p, from, to, cmp, u, pt, view, cur, asof } = scope;
  return {
    ...(pack === undefined ? {} : { pack }),
    lang,
    p,
    from,
    to,
    cmp,
    u,
    pt,
    view,
    cur,
    asof,
    by,
    ...(query === undefined ? {} : { sql: query }),
  };
}
