import type { CodedCells } from '../../arrow/coded';
import { tableContract } from '../../domain/contract';
import { toDay, toNumber } from '../../domain/days';
import { fold } from '../../domain/fold';
import type { Cell } from '../../domain/table';
import type { CastPart } from '../cast/part';
import { cellText } from '../grid/grid';
import type { Layout } from '../grid/layout';
import { isPersonal } from '../map/columns';
import type { Part } from '../open-file';
import { DAYS, type Duplicates, sameEvents, samePersons } from './duplicates';

/** An event that the pack has. `on`: its first day. */
export interface KnownEvent {
  readonly id: string;
  readonly title: string;
  readonly on: string | null;
}

export interface AlikeRow {
  /** Data row and line of the file, from 1. */
  readonly row: number;
  readonly line: number;
  /** What the row would be called in the pack. */
  readonly id: string | null;
  readonly on: string | null;
  readonly unit: string | null;
}

/**
 * Rows that may be one and the same person or event. Only a suggestion: all of them are taken in as they are, unless a person mends the file.
 * `name`: persons of one name; `name_unit`: and of one unit; `title`: like titles within three days; `title_day`: one title, one day.
 */
export interface Alike {
  readonly reason: 'name' | 'name_unit' | 'title' | 'title_day';
  /** What the event is called; null for persons, whose names go nowhere. */
  readonly title: string | null;
  readonly rows: readonly AlikeRow[];
  /** Those that the pack has already. */
  readonly there: readonly KnownEvent[];
}

const EVENTS = new Set(['events', 'training_courses']);
const NAMED = /\b(?:ten|name)\b/;

const textOf = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null);

/** The column of people's names: personal, and never taken over. */
function nameColumn({ titles }: Layout): number | null {
  const personal = titles.flatMap((title, column) => (isPersonal(title) ? [column] : []));
  return personal.find((column) => NAMED.test(fold(titles[column]!))) ?? personal[0] ?? null;
}

/** What in the rows of a part may be the same person or event twice, those most alike first. `there`: events of the pack. */
export function alikeRows(part: Part, layout: Layout, { table, fields }: CastPart, there: readonly KnownEvent[]): readonly Alike[] {
  const cellsOf = (name: string): CodedCells | null => fields.find((f) => f.field.name === name)?.cells ?? null;
  const [ids, units] = [cellsOf(tableContract(table)?.key[0] ?? ''), cellsOf(table === 'enrolments' ? 'unit_id' : 'lead_unit_id')];
  const days = cellsOf('start_on');
  const rowOf = (at: number): AlikeRow => ({
    row: at + 1,
    line: part.grid.lines[layout.rows[at]!]!,
    id: textOf(ids?.at(at)),
    on: textOf(days?.at(at)),
    unit: textOf(units?.at(at)),
  });
  const strongFirst = (found: readonly Duplicates[]) => found.toSorted((a, b) => Number(b.strong) - Number(a.strong));

  if (EVENTS.has(table)) {
    const titles = cellsOf('title_vi');
    const own = layout.rows.map((_, at) => ({ id: textOf(ids?.at(at)), title: textOf(titles?.at(at)) ?? '', on: textOf(days?.at(at)) }));
    const around = (day: string) => [-DAYS, 0, DAYS].map((by) => toDay(toNumber(day) + by).slice(0, 7));
    const months = new Set(own.flatMap(({ on }) => (on === null ? [] : around(on))));
    // What is months away cannot be the same.
    const near = there.filter(({ on }) => on !== null && months.has(on.slice(0, 7)));
    const all = [...own, ...near];
    return strongFirst(sameEvents(all)).flatMap(({ name, rows, strong }) => {
      const mine = rows.filter((at) => at < own.length);
      const names = new Set(rows.map((at) => all[at]!.id));
      // One id twice is one row that changes.
      if (mine.length === 0 || (names.size === 1 && !names.has(null))) return [];
      const others = rows.filter((at) => at >= own.length).map((at) => near[at - own.length]!);
      return [{ reason: strong ? 'title_day' : 'title', title: name, rows: mine.map(rowOf), there: others }];
    });
  }

  const people = cellsOf('person_key');
  const column = people && nameColumn(layout);
  if (!people || column === null) return [];
  const named = layout.rows.map((row, at) => ({ name: cellText(part.grid.rows.at(row)![column]), unit: textOf(units?.at(at)) }));
  return strongFirst(samePersons(named)).flatMap(({ rows, strong }) =>
    // Whoever has one key is one person already.
    new Set(rows.map((at) => people.at(at))).size < 2
      ? []
      : [{ reason: strong ? 'name_unit' : 'name', title: null, rows: rows.map(rowOf), there: [] }],
  );
}
