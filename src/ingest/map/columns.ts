import type { TableContract } from '../../domain/contract';
import { fold } from '../../domain/fold';
import type { RawCell } from '../grid/grid';
import { PERSONAL } from './aliases';
import { evidence } from './evidence';
import { readingsOf, titleScore, waysOf } from './title';

/** A column of the file and the column of the contract that it seems to be. */
export interface ColumnMatch {
  /** Place in the file, from 0. */
  readonly column: number;
  readonly title: string;
  /** Null: not used. */
  readonly field: string | null;
  /** How well title and cells fit (0 … 1). */
  readonly score: number;
  /** The column tells who someone is, and is never taken over. */
  readonly personal: boolean;
  /** False where the page should ask: another field fits about as well, or none fits well. */
  readonly sure: boolean;
  /** What else it may be, best first. */
  readonly others: readonly { readonly field: string; readonly score: number }[];
}

export interface TableMatch {
  readonly table: string;
  /** How well the file fits the table (0 … 1). */
  readonly score: number;
  readonly columns: readonly ColumnMatch[];
  /** Required columns that no column of the file gives. */
  readonly missing: readonly string[];
}

/** A title of what tells who someone is: a name, a number of an identity card. */
export const isPersonal = (title: string): boolean => PERSONAL.test(fold(title));

const LEAST = 0.5;
const SURE = 0.75;
const MARGIN = 0.1;
const OTHERS = 3;

/** A file's columns as they are to be matched: titles, and some cells of each. */
export interface Titled {
  readonly titles: readonly string[];
  readonly samples: readonly (readonly RawCell[])[];
}

/** Matches the file's columns to those of one table, the best pairs first; each is used once. */
export function matchColumns(table: TableContract, { titles, samples }: Titled): TableMatch {
  const ways = table.fields.map(waysOf);
  const pairs: { column: number; place: number; score: number }[] = [];
  titles.forEach((title, column) => {
    if (title.trim() === '' || isPersonal(title)) return;
    const readings = readingsOf(title);
    table.fields.forEach((field, place) => {
      const named = titleScore(readings, ways[place]!);
      if (named === 0) return;
      const score = named === 1 ? 1 : Math.max(0, Math.min(0.99, named + evidence(field, samples[column] ?? [])));
      if (score > 0.3) pairs.push({ column, place, score });
    });
  });
  pairs.sort((a, b) => b.score - a.score || a.column - b.column || a.place - b.place);
  const [byColumn, taken] = [new Map<number, (typeof pairs)[number]>(), new Set<number>()];
  for (const pair of pairs) {
    if (pair.score < LEAST || byColumn.has(pair.column) || taken.has(pair.place)) continue;
    byColumn.set(pair.column, pair);
    taken.add(pair.place);
  }
  const columns = titles.map((title, column): ColumnMatch => {
    const found = byColumn.get(column);
    const others = pairs
      .filter((p) => p.column === column && p.place !== found?.place)
      .slice(0, OTHERS)
      .map((p) => ({ field: table.fields[p.place]!.name, score: p.score }));
    const rival = pairs.find((p) => p !== found && p.score >= LEAST && (p.column === column || p.place === found?.place));
    const sure =
      found !== undefined && (found.score >= 0.99 || (found.score >= SURE && (rival === undefined || found.score - rival.score >= MARGIN)));
    const personal = isPersonal(title);
    return {
      column,
      title,
      personal,
      field: found ? table.fields[found.place]!.name : null,
      score: found?.score ?? 0,
      sure: sure || personal,
      others,
    };
  });
  const weight = (place: number) => (table.fields[place]!.required ? 2 : 0.5);
  const all = table.fields.reduce((sum, _, place) => sum + weight(place), 0);
  const had = [...byColumn.values()].reduce((sum, p) => sum + p.score * weight(p.place), 0);
  const named = titles.filter((t) => t.trim() !== '').length;
  const used = named === 0 ? 0 : [...byColumn.values()].reduce((sum, p) => sum + p.score, 0) / named;
  const missing = table.fields.filter((field, place) => field.required && !taken.has(place)).map((field) => field.name);
  return { table: table.name, score: 0.5 * (had / all) + 0.5 * used, columns, missing };
}
