import { fold } from '../../domain/fold';
import type { Unit } from '../../domain/place';
import type { Item } from '../../review/queue';
import type { Bodies } from '../../review/standing';

export interface Filter {
  readonly text: string;
  readonly area: string | null;
  /** Units whose entries are kept; null: all. */
  readonly units: ReadonlySet<string> | null;
  /** Days between which an entry has to lie; null: all times. */
  readonly span: { readonly from: string; readonly to: string } | null;
}

/** The unit chosen with everything below it, under all the names that each has borne. */
export function unitsOf(units: readonly Unit[], bodies: Bodies, chosen: string): ReadonlySet<string> {
  const body = (id: string) => bodies.get(id) ?? id;
  const parents = new Map(units.map((u) => [u.id, u.parent]));
  const top = body(chosen);
  const inside = (id: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
      if (body(at) === top) return true;
      seen.add(at);
    }
    return false;
  };
  return new Set(units.map((u) => u.id).filter(inside));
}

/** What an entry is found by, without marks. */
export const searchLine = (item: Item, unitName: (id: string) => string): string =>
  fold([item.id, item.title, item.task?.id, item.task?.title, ...item.units.flatMap((u) => [u, unitName(u)])].filter(Boolean).join(' '));

/** The entries that pass; those that belong to no day and to no unit are never hidden by a period or a unit. */
export function filtered(items: readonly Item[], filter: Filter, line: (item: Item) => string): readonly Item[] {
  const words = fold(filter.text).split(' ').filter(Boolean);
  const { area, units, span } = filter;
  return items.filter(
    (item) =>
      (area === null || item.area === area) &&
      (units === null || item.units.length === 0 || item.units.some((u) => units.has(u))) &&
      (span === null || item.day === null || (item.day >= span.from && item.day <= span.to)) &&
      words.every((word) => line(item).includes(word)),
  );
}
