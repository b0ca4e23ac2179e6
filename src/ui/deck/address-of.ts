import type { Frozen, Origin } from '../../domain/deck';
import type { Scope } from '../../domain/scope';

/** What of an address stays when it leads to a figure as it was asked: which data are open, and in which language. */
type Stays = Partial<Pick<Scope, 'pack' | 'lang'>>;

interface Address {
  readonly to: string;
  readonly search: (before: Stays) => Partial<Scope> & Own;
}

/** What a page keeps in its address beside what is asked. */
type Own = Readonly<Partial<Record<'by' | 'sql' | 'open' | 'old' | 'new', string | undefined>>> & {
  readonly rows?: 'all' | undefined;
  readonly span?: 'all' | undefined;
};

function ownOf({ path, part, by, query }: Origin): Own {
  if (path === '/report') return { rows: part === 'report-all' ? 'all' : undefined, open: by };
  if (path === '/quality') return { span: by === 'all' ? 'all' : undefined };
  if (path === '/changes') {
    const [, old, fresh] = part.split(' ');
    return { old, new: fresh };
  }
  return { by, ...(query === undefined ? {} : { sql: query }) };
}

/** The page that a figure came from, asked as it was then. */
export function addressOf({ origin }: Pick<Frozen, 'origin'>): Address {
  return { to: origin.path, search: (before) => searchOf(origin, before) };
}

function searchOf(origin: Origin, { pack, lang }: Stays): ReturnType<Address['search']> {
  const { p, from, to, cmp, u, pt, view, cur, asof } = origin.scope;
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
    ...ownOf(origin),
  };
}
