import { fold } from '../../domain/fold';
import { toNumber } from '../../domain/days';
import { common } from './key';

/** Rows that may be one and the same person or workshop. Only suggested: nothing is ever merged. */
export interface Duplicates {
  /** What they share, as it is written first. */
  readonly name: string;
  /** Places of the rows, from 0. */
  readonly rows: readonly number[];
  /** Every other detail that was given agrees. */
  readonly strong: boolean;
}

const groupsOf = (keys: readonly string[]): readonly (readonly number[])[] => {
  const groups = new Map<string, number[]>();
  keys.forEach((key, row) => {
    const group = groups.get(key);
    if (group) group.push(row);
    else if (key !== '') groups.set(key, [row]);
  });
  return [...groups.values()].filter((rows) => rows.length > 1);
};

/** Persons of the same name, however it is spelt. `unit`: the unit's id where it is known, as one more sign. */
export function samePersons(people: readonly { readonly name: string; readonly unit: string | null }[]): readonly Duplicates[] {
  return groupsOf(people.map((person) => fold(person.name))).map((rows) => ({
    name: people[rows[0]!]!.name.trim(),
    rows,
    strong: people[rows[0]!]!.unit !== null && new Set(rows.map((row) => people[row]!.unit)).size === 1,
  }));
}

/** Two lists may be off by so many days about one event. */
export const DAYS = 3;
const ALIKE = 0.8;
/** Of more events than these only those of one title are compared: everything with everything would take minutes. */
const COMPARED = 5000;

interface Dated {
  readonly row: number;
  readonly words: string;
  readonly day: number;
}

/** Clusters within a few days; `isLike`: whether two of them could be one. */
function clusters(events: readonly Dated[], isLike: (a: Dated, b: Dated) => boolean): readonly (readonly Dated[])[] {
  const sorted = events.toSorted((a, b) => a.day - b.day || a.row - b.row);
  const taken = new Set<number>();
  return sorted.flatMap((event, at) => {
    if (taken.has(event.row)) return [];
    const like = [event];
    for (let i = at + 1; i < sorted.length && sorted[i]!.day - event.day <= DAYS; i++) {
      if (!taken.has(sorted[i]!.row) && isLike(event, sorted[i]!)) like.push(sorted[i]!);
    }
    if (like.length < 2) return [];
    for (const { row } of like) taken.add(row);
    return [like];
  });
}

/** Workshops of like titles within a few days: the project's list and the unit's list name the same one. */
export function sameEvents(events: readonly { readonly title: string; readonly on: string | null }[]): readonly Duplicates[] {
  const dated = events.flatMap(({ title, on }, row): Dated[] => {
    const words = on === null ? '' : fold(title);
    return words === '' ? [] : [{ row, words, day: toNumber(on!) }];
  });
  const found =
    dated.length <= COMPARED
      ? clusters(dated, (a, b) => a.words === b.words || common(a.words, b.words) >= ALIKE)
      : groupsOf(dated.map((e) => e.words)).flatMap((places) =>
          clusters(
            places.map((at) => dated[at]!),
            () => true,
          ),
        );
  return found.map((like): Duplicates => {
    const rows = like.map((e) => e.row).sort((a, b) => a - b);
    const [first] = like;
    return { name: events[rows[0]!]!.title.trim(), rows, strong: like.every((e) => e.words === first!.words && e.day === first!.day) };
  });
}
