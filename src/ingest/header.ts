import type { Field, TableContract } from '../domain/contract';
import { fold } from '../domain/fold';

/** Which cell of a record holds which column of the contract. */
export interface Header {
  /** Place of the header among the records looked at. */
  readonly index: number;
  /** For each cell of a record the column's place in the contract, or -1. */
  readonly slots: readonly number[];
  readonly unknown: readonly string[];
  /** Columns that more than one cell claims; the first one counts. */
  readonly twice: readonly Field[];
  readonly absent: readonly Field[];
}

/** Every way to name a column, folded: its name, its titles, and its titles without the words in brackets. */
function namesOf(table: TableContract): Map<string, number> {
  const names = new Map<string, number>();
  const add = (name: string, place: number) => {
    const key = fold(name);
    if (key && !names.has(key)) names.set(key, place);
  };
  const ways: ((field: Field) => string)[] = [
    (f) => f.name,
    (f) => f.title.vi,
    (f) => f.title.en,
    (f) => f.title.vi.replace(/\(.*?\)/g, ''),
    (f) => f.title.en.replace(/\(.*?\)/g, ''),
  ];
  for (const way of ways) table.fields.forEach((field, place) => add(way(field), place));
  return names;
}

function match(cells: readonly string[], index: number, table: TableContract, names: Map<string, number>): Header {
  const taken = new Set<number>();
  const twice = new Set<Field>();
  const unknown: string[] = [];
  const slots = cells.map((cell) => {
    const place = names.get(fold(cell)) ?? -1;
    if (place < 0) {
      if (cell.trim()) unknown.push(cell.trim());
      return -1;
    }
    if (taken.has(place)) {
      twice.add(table.fields[place]!);
      return -1;
    }
    taken.add(place);
    return place;
  });
  return { index, slots, unknown, twice: [...twice], absent: table.fields.filter((_, place) => !taken.has(place)) };
}

/** Columns of the contract that the record names. */
export const found = (header: Header): number => header.slots.filter((slot) => slot >= 0).length;

/** The record, among the first ones of a file, that names the most columns of the table; null where none names any. */
export function findHeader(records: readonly (readonly string[])[], table: TableContract): Header | null {
  const names = namesOf(table);
  let best: Header | null = null;
  for (const [index, cells] of records.entries()) {
    const header = match(cells, index, table, names);
    if (found(header) > (best ? found(best) : 0)) best = header;
  }
  return best;
}
