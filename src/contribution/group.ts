import type { ActivityFact } from '../domain/contribution';

/** How cooperation activities are put together: `auto` by programme or project, and by kind outside them, folded to a few. */
export type By = 'auto' | 'programme' | 'partner' | 'kind' | 'activity';
export const BYS: readonly By[] = ['auto', 'programme', 'partner', 'kind', 'activity'];

/** What a group is called, still without words. `kind` codes: those of the list `source_kind`, and `ra`, `vao` for delegations. */
export type GroupName =
  | { readonly is: 'project'; readonly id: string; readonly vi: string; readonly en: string | null; readonly partner: string | null }
  | { readonly is: 'kind'; readonly code: string }
  | { readonly is: 'country'; readonly code: string }
  | { readonly is: 'partner'; readonly id: string }
  | { readonly is: 'activity'; readonly activity: ActivityFact }
  | { readonly is: 'unknown' }
  /** `mixed`: not only programmes and projects. */
  | { readonly is: 'rest'; readonly groups: number; readonly mixed: boolean };

export interface Belongs {
  readonly key: string;
  readonly name: GroupName;
}

/** What grouping by partner has to know of one. */
export interface PartnerFact {
  readonly multilateral: boolean;
  readonly country: string | null;
}

const UNKNOWN: Belongs = { key: 'none', name: { is: 'unknown' } };

/** The pack holds the activity, or it is one that no table holds. */
export const isKnown = (activity: ActivityFact): boolean => activity.table !== null || activity.kind === 'expert';

function byKind({ kind, direction }: ActivityFact): Belongs {
  const code = kind === 'delegation' && direction ? direction : kind;
  return { key: `k.${code}`, name: { is: 'kind', code } };
}

function byProgramme(activity: ActivityFact): Belongs {
  const { project, projectTitle, projectTitleEn } = activity;
  if (project === null || projectTitle === null) return byKind(activity);
  return {
    key: `p.${project}`,
    name: { is: 'project', id: project, vi: projectTitle, en: projectTitleEn, partner: activity.projectPartners[0] ?? null },
  };
}

function byPartner(activity: ActivityFact, partners: ReadonlyMap<string, PartnerFact>): Belongs {
  const id = activity.partners.find((p) => partners.has(p));
  const partner = id === undefined ? undefined : partners.get(id);
  if (id === undefined || !partner) return byKind(activity);
  if (partner.multilateral || partner.country === null) return { key: `o.${id}`, name: { is: 'partner', id } };
  return { key: `c.${partner.country}`, name: { is: 'country', code: partner.country } };
}

/** The one group of an activity. A source that the pack does not hold stands in a group of its own: never left out. */
export function belongs(activity: ActivityFact, by: By, partners: ReadonlyMap<string, PartnerFact>): Belongs {
  if (!isKnown(activity)) return UNKNOWN;
  switch (by) {
    case 'activity':
      return { key: `a.${activity.kind}.${activity.id}`, name: { is: 'activity', activity } };
    case 'kind':
      return byKind(activity);
    case 'partner':
      return byPartner(activity, partners);
    default:
      return byProgramme(activity);
  }
}

export interface Sized extends Belongs {
  readonly n: number;
}

const bySize = (a: Sized, b: Sized): number => b.n - a.n || (a.key < b.key ? -1 : 1);

/**
 * At most `room` groups: the smallest go together into one that says how many they are. `foldable` decides which may.
 * Returns the key that each key is drawn under.
 */
export function fold(groups: readonly Sized[], room: number, foldable: (group: Sized) => boolean): ReadonlyMap<string, Belongs> {
  const kept = groups.filter((g) => !foldable(g)).toSorted(bySize);
  const rest = groups.filter(foldable).toSorted(bySize);
  const fits = groups.length <= room;
  const places = fits ? rest.length : Math.max(0, room - kept.length - 1);
  const together = rest.slice(places);
  const folded: Belongs = {
    key: 'rest',
    name: { is: 'rest', groups: together.length, mixed: together.some((g) => g.name.is !== 'project') },
  };
  return new Map<string, Belongs>([
    ...[...kept, ...rest.slice(0, places)].map((g): [string, Belongs] => [g.key, { key: g.key, name: g.name }]),
    ...together.map((g): [string, Belongs] => [g.key, folded]),
  ]);
}
