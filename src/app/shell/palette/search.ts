import { type Findable, type Fit, fit, type Hit, type Line, lineOf, match, wordsOf } from './match';

export const GROUPS = ['codes', 'recent', 'filtered', 'indicators', 'units', 'partners', 'figures', 'pages', 'periods', 'actions'] as const;
export type Group = (typeof GROUPS)[number];

/** Something one can pick. `T`: what the pick carries. */
export interface Entry<T> extends Findable {
  readonly id: string;
  readonly group: Group;
  readonly act: T;
}

/** Two things picked together: an indicator, and whose figures of it. */
export interface Pairing<T> {
  readonly first: Entry<T>;
  readonly second: Entry<T>;
}

export interface Found<T> {
  readonly group: Group;
  readonly id: string;
  readonly entry: Entry<T>;
  /** The second half of a pair, shown after the first. */
  readonly beside: Entry<T> | null;
  readonly hit: Hit;
  readonly besideHit: Hit | null;
}

export interface Index<T> {
  readonly entries: readonly (readonly [Entry<T>, Line])[];
  readonly byId: ReadonlyMap<string, Entry<T>>;
  readonly pairs: (first: Entry<T>, second: Entry<T>) => boolean;
}

const MOST: Readonly<Record<Group, number>> = {
  codes: 6,
  recent: 6,
  filtered: 4,
  indicators: 7,
  units: 5,
  partners: 4,
  figures: 4,
  pages: 4,
  periods: 4,
  actions: 5,
};
/** Less than this is too weak to be half of a pair. */
const SURE = 50;
const MOST_WORDS = 8;

/** Folds every entry once. `pairs` says which entries can be picked together. */
export function indexOf<T>(entries: readonly Entry<T>[], pairs: Index<T>['pairs']): Index<T> {
  return { entries: entries.map((e) => [e, lineOf(e)] as const), byId: new Map(entries.map((e) => [e.id, e])), pairs };
}

const best = <T>(found: readonly Found<T>[], most: number) => found.toSorted((a, b) => b.hit.score - a.hit.score).slice(0, most);

/** How each word typed fits each entry: worked out once for every way of parting the words. */
type Fits = readonly (readonly Fit[])[];

const fitsOf = <T>({ entries }: Index<T>, words: readonly string[]): Fits =>
  entries.map(([, line]) => words.map((word) => fit(line, word)));

function single<T>({ entries }: Index<T>, words: readonly string[], fits: Fits, [from, to] = [0, words.length]): readonly Found<T>[] {
  return entries.flatMap(([entry, line], at) => {
    const hit = match(line, words.slice(from, to), (fits[at] ?? []).slice(from, to));
    return hit ? [{ group: entry.group, id: entry.id, entry, beside: null, hit, besideHit: null }] : [];
  });
}

/** "giải ngân thads": the words before name an indicator and those after a unit, or the other way round. */
function paired<T>(index: Index<T>, words: readonly string[], fits: Fits): readonly Found<T>[] {
  const found = new Map<string, Found<T>>();
  for (let cut = 1; cut < words.length; cut += 1) {
    const parts = [[0, cut] as [number, number], [cut, words.length] as [number, number]] as const;
    for (const [one, other] of [parts, parts.toReversed()]) {
      if (!one || !other) continue;
      const sure = (part: [number, number], groups: readonly Group[], most: number) =>
        best(
          single(index, words, fits, part).filter((f) => groups.includes(f.group) && f.hit.score >= SURE),
          most,
        );
      const seconds = sure(other, ['units', 'partners'], 2);
      const firsts = seconds.length > 0 ? sure(one, ['indicators'], 3) : [];
      for (const a of firsts)
        for (const b of seconds) {
          const id = `${a.id} ${b.id}`;
          const score = (a.hit.score * (one[1] - one[0]) + b.hit.score * (other[1] - other[0])) / words.length;
          if (!index.pairs(a.entry, b.entry) || (found.get(id)?.hit.score ?? 0) >= score) continue;
          found.set(id, { group: 'filtered', id, entry: a.entry, beside: b.entry, hit: { ...a.hit, score }, besideHit: b.hit });
        }
    }
  }
  return [...found.values()];
}

/** What was picked last, newest first; what is there no more is left out. */
function recents<T>({ byId }: Index<T>, ids: readonly string[]): readonly Found<T>[] {
  const none: Hit = { score: 0, marks: [] };
  return ids.flatMap((id) => {
    const [first, second = ''] = id.split(' ');
    const entry = byId.get(first ?? '');
    const beside = second === '' ? null : byId.get(second);
    return entry && beside !== undefined ? [{ group: 'recent' as const, id, entry, beside, hit: none, besideHit: beside && none }] : [];
  });
}

/** Groups of what fits, the best group first; nothing typed: recent picks, then what one can do. */
export function search<T>(index: Index<T>, typed: string, recent: readonly string[]): readonly (readonly [Group, readonly Found<T>[]])[] {
  const words = wordsOf(typed).slice(0, MOST_WORDS);
  const fits = fitsOf(index, words);
  if (words.length === 0) {
    const before = recents(index, recent).slice(0, MOST.recent);
    const shown = new Set(before.map((f) => f.id));
    const rest = single(index, words, fits).filter((f) => !shown.has(f.id));
    const of = (group: Group) => [group, rest.filter((f) => f.group === group)] as const;
    return ([['recent', before], of('pages'), of('actions')] as const).filter(([, found]) => found.length > 0);
  }
  const found = [...single(index, words, fits), ...paired(index, words, fits)].map((f) =>
    recent.includes(f.id) ? { ...f, hit: { ...f.hit, score: f.hit.score + 6 } } : f,
  );
  return GROUPS.map(
    (group) =>
      [
        group,
        best(
          found.filter((f) => f.group === group),
          MOST[group],
        ),
      ] as const,
  )
    .filter(([, list]) => list.length > 0)
    .toSorted(([, a], [, b]) => (b[0]?.hit.score ?? 0) - (a[0]?.hit.score ?? 0));
}
