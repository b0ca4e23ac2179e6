import type { Cause, IndicatorMove, Move } from '../../domain/difference';
import { largerFirst, valueMoved, weighs } from '../../domain/difference-order';
import type { Period } from '../../domain/period';
import type { Side } from './port';

const YEARS = 3;

/** The calendar years of a pack that have begun, the latest last. */
const years = (known: readonly Period[], asOf: string): readonly Period[] =>
  known.filter((p) => p.calendar === 'lich' && p.kind === 'nam' && p.from <= asOf).toSorted((a, b) => (a.from < b.from ? -1 : 1));

/** What is compared over: the period asked for first, then the last three years, or all of them. */
export function periodsOf(known: readonly Period[], asked: Period, asOf: string, all: boolean): readonly Period[] {
  const begun = years(known, asOf);
  const { end: _cut, ...whole } = asked;
  const chosen = [whole, ...(all ? begun : begun.slice(-YEARS)).toReversed()];
  return chosen.filter((p, at) => chosen.findIndex((other) => whenOf(other) === whenOf(p)) === at);
}

/** A period as the address names it here: two periods of the same days are one. */
export const whenOf = ({ from, to }: Period): string => `${from}.${to}`;

/** The two packs that the page begins with where the address names none: what is on screen, and what stood before it. */
export function firstPair(
  sides: readonly Side[],
  shown: string | null,
  parent: string | null,
): { readonly old: string; readonly fresh: string } | null {
  const [now, ...others] = sides;
  if (now?.kind !== 'now') return null;
  const files = others.find((s) => s.kind === 'files');
  const kept = others.filter((s) => s.kind !== 'files' && !shown?.startsWith(s.id));
  const old = files ?? kept.find((s) => parent?.startsWith(s.id)) ?? kept[0];
  return old ? { old: old.id, fresh: now.id } : null;
}

/** What is filtered by; null: nothing. */
export interface Filter {
  readonly when: string | null;
  readonly why: Cause | null;
  /** A unit: its own moves are shown in place of the totals. */
  readonly who: string | null;
}

/** One move to be shown: the total of an indicator in a period, or that of one unit. */
export interface Shown {
  readonly of: IndicatorMove;
  readonly move: Move;
}

function picked(of: IndicatorMove, who: string | null): readonly Shown[] {
  if (who === null) return [{ of, move: of.total }];
  return of.groups.filter((m) => m.key === who).map((move) => ({ of, move }));
}

/** The moves under a filter, the largest first; those whose number stands still apart. */
export function chosenMoves(
  moves: readonly IndicatorMove[],
  { when, why, who }: Filter,
): { readonly moved: readonly Shown[]; readonly inside: readonly Shown[] } {
  const all = moves
    .filter(({ period }) => when === null || whenOf(period) === when)
    .flatMap((of) => picked(of, who))
    .filter(({ move }) => why === null || move.parts.some((p) => p.cause === why && weighs(p)))
    .toSorted((a, b) => largerFirst(a.move, b.move) || (a.of.indicator < b.of.indicator ? -1 : 1));
  return { moved: all.filter(({ move }) => valueMoved(move)), inside: all.filter(({ move }) => !valueMoved(move)) };
}

/** Causes and units that occur, the causes as they are told, the units by how often. */
export function occurring(moves: readonly IndicatorMove[]): { readonly causes: ReadonlySet<Cause>; readonly units: readonly string[] } {
  const every = moves.flatMap(({ total, groups }) => [total, ...groups]);
  const causes = new Set(every.flatMap((m) => m.parts.filter(weighs).map((p) => p.cause)));
  const counts = new Map<string, number>();
  for (const { key } of moves.flatMap((m) => m.groups)) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { causes, units: [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([key]) => key) };
}
