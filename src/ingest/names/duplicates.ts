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
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), row]);
  });
  return [...groups.values()].filter((rows) => rows.length > 1);
};

/** Persons of the same name, however it is spelt. `unit`: the unit's id where it is known, as one more sign. */
export function samePersons(people: readonly { readonly name: string; readonly unit: string | null }[]): readonly Duplicates[] {
  return groupsOf(people.map((person) => fold(person.name))).map((rows) => ({
    name: people[rows[0]!]!.name.trim(),
    rows,
    strong: new Set(rows.map((row) => people[row]!.unit ?? '')).size === 1,
  }));
}

const DAYS = 3;
const ALIKE = 0.8;

/** Workshops of like titles within a few days: the project's list and the unit's list name the same one. */
export function sameEvents(events: readonly { readonly title: string; readonly on: string | null }[]): readonly Duplicates[] {
  const dated = events.map((event, row) => ({ row, words: fold(event.title), day: event.on === null ? null : toNumber(event.on) }));
  const sorted = dated.filter((e) => e.words !== '' && e.day !== null).sort((a, b) => a.day! - b.day! || a.row - b.row);
  const found: Duplicates[] = [];
  const taken = new Set<number>();
  sorted.forEach((event, at) => {
    if (taken.has(event.row)) return;
    const like = [event];
    for (let i = at + 1; i < sorted.length && sorted[i]!.day! - event.day! <= DAYS; i++) {
      if (!taken.has(sorted[i]!.row) && common(event.words, sorted[i]!.words) >= ALIKE) like.push(sorted[i]!);
    }
    if (like.length < 2) return;
    for (const { row } of like) taken.add(row);
    const rows = like.map((e) => e.row).sort((a, b) => a - b);
    found.push({ name: events[rows[0]!]!.title.trim(), rows, strong: like.every((e) => e.words === event.words && e.day === event.day) });
  });
  return found;
}
