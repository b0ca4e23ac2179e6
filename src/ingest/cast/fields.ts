import type { Field, TableContract } from '../../domain/contract';
import { sha256 } from '../../domain/sha256';
import type { Cell } from '../../domain/table';
import type { Coded } from '../grid/coded';
import { cellText, type RawCell } from '../grid/grid';
import { type UnitNote, unitInTitle } from '../grid/unit-note';
import type { NumberStyle } from '../number-style';
import type { OnProgress } from '../progress';
import { castBooleans } from './booleans';
import type { CellRefusal, Marks } from './cells';
import { castDays, type DayColumn } from './days';
import type { Fill, KnownNames, Mapping } from './mapping';
import { castNumbers } from './numbers';
import { counted, dated, mended, spread, spreadCells } from './spread';
import { type Ask, castNames, castTexts } from './texts';

/** A column of the contract, cast, with what a person should know and may overrule. */
export interface FieldCells {
  readonly field: Field;
  /** Place in the file, or null where the column is filled or absent. */
  readonly column: number | null;
  readonly cells: Cell[];
  readonly refused: readonly CellRefusal[];
  readonly marks: Marks;
  readonly numbers: { readonly style: NumberStyle; readonly factor: number; readonly unit: string | null } | null;
  readonly days: Pick<DayColumn, 'order' | 'certain' | 'periods' | 'short'> | null;
  readonly asks: readonly Ask[];
  readonly former: ReadonlyMap<string, string>;
  /** Texts that a person has said the meaning of: text → code or id. */
  readonly answered: ReadonlyMap<string, string>;
  readonly currencies: readonly (string | null)[];
}

const NO_MARKS: Marks = { nil: 0, missing: 0, notApplicable: 0 };
const BARE = {
  refused: [],
  marks: NO_MARKS,
  numbers: null,
  days: null,
  asks: [],
  former: new Map<string, string>(),
  answered: new Map<string, string>(),
  currencies: [],
} as const;

/** The rows of a file as they are to be cast. */
export interface RowsToCast {
  readonly size: number;
  readonly column: (column: number) => Coded<RawCell>;
  readonly row: (at: number) => readonly RawCell[];
  readonly titles: readonly string[];
  readonly unit: UnitNote | null;
  /** Written by a program with types of its own. */
  readonly exact: boolean;
}

/** The table that a column of names refers to, where its names can be looked up. */
function named(contract: TableContract, field: Field): 'units' | 'partners' | null {
  const table = contract.references.find((r) => r.fields.length === 1 && r.fields[0] === field.name)?.table;
  return table === 'units' || table === 'partners' ? table : null;
}

function castField(
  contract: TableContract,
  field: Field,
  column: number,
  given: RowsToCast,
  mapping: Mapping,
  known: KnownNames | null,
  on: readonly (string | null)[],
): FieldCells {
  const choice = mapping.choices[field.name] ?? {};
  const { values, codes, counts } = counted(mended(given.column(column), choice));
  const base = { ...BARE, field, column };
  switch (field.type) {
    case 'integer':
    case 'number':
    case 'decimal': {
      const unit = unitInTitle(given.titles[column] ?? '') ?? (field.type === 'decimal' ? given.unit : null);
      const cast = castNumbers(field, values, given.exact, choice, unit?.factor ?? 1, counts);
      const money = cast.currencies.map((currency) => currency ?? unit?.currency ?? null);
      return {
        ...base,
        ...spread(cast, codes),
        currencies: money.every((currency) => currency === null) ? [] : spreadCells(money, codes),
        numbers: { style: cast.style, factor: cast.factor, unit: unit?.text ?? null },
      };
    }
    case 'date': {
      const cast = castDays(values, choice, counts);
      return {
        ...base,
        ...spread(cast, codes),
        days: { order: cast.order, certain: cast.certain, periods: cast.periods, short: cast.short },
      };
    }
    case 'boolean':
      return { ...base, ...spread(castBooleans(field, values, counts), codes) };
    case 'string': {
      const index = named(contract, field);
      if (!index || !known) {
        const cast = castTexts(field, values, choice, counts);
        return { ...base, ...spread(cast, codes), asks: cast.asks, answered: cast.answered };
      }
      const pairs = dated({ values, codes }, on);
      const cast = castNames(pairs.values, known[index], pairs.on, choice, counted(pairs).counts);
      return { ...base, ...spread(cast, pairs.codes), asks: cast.asks, former: cast.former, answered: cast.answered };
    }
  }
}

/** Keys that a unit's own list does not have: the same row gets the same key, whenever it is read. */
function generated(contract: TableContract, { size, row }: RowsToCast): Cell[] {
  const seen = new Map<string, number>();
  return Array.from({ length: size }, (_, at) => {
    const key = sha256(`${contract.name}\n${row(at).map(cellText).join('\u001f')}`).slice(0, 12);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? `auto-${key}` : `auto-${key}-${count}`;
  });
}

function filled(
  contract: TableContract,
  field: Field,
  fill: Fill | undefined,
  given: RowsToCast,
  done: ReadonlyMap<string, FieldCells>,
): FieldCells {
  const { size } = given;
  const base = { ...BARE, field, column: null };
  if (fill && 'generate' in fill) return { ...base, cells: generated(contract, given) };
  if (fill && 'copyOf' in fill) {
    const from = done.get(fill.copyOf);
    return { ...base, cells: from ? [...from.cells] : new Array<Cell>(size).fill(null) };
  }
  const text = fill?.text ?? '';
  if (text === '') return { ...base, cells: new Array<Cell>(size).fill(null) };
  const one = castField(
    contract,
    field,
    0,
    { ...given, size: 1, column: () => ({ values: [text], codes: new Uint32Array(1) }), titles: [''], unit: null, exact: true },
    { table: '', columns: [], choices: {}, fill: {} },
    null,
    [null],
  );
  return {
    ...base,
    refused: one.refused.flatMap((r) => Array.from({ length: size }, (_, row) => ({ ...r, row }))),
    cells: new Array<Cell>(size).fill(one.cells[0] ?? null),
  };
}

/** The day that each row is about: that of its first column of days, else the end of its year. */
function dayOfRows(fields: readonly FieldCells[], size: number): readonly (string | null)[] {
  const days = fields.filter((f) => f.field.type === 'date' && f.column !== null);
  const year = fields.find((f) => f.field.name === 'year');
  return Array.from({ length: size }, (_, row) => {
    for (const { cells } of days) if (typeof cells[row] === 'string') return cells[row];
    const value = year?.cells[row];
    return typeof value === 'number' ? `${value}-12-31` : null;
  });
}

/** Casts every column of the contract. Names come last: which unit a name means depends on the day of its row. */
export function castFields(
  contract: TableContract,
  given: RowsToCast,
  mapping: Mapping,
  known: KnownNames | null,
  onProgress?: OnProgress,
): readonly FieldCells[] {
  const done = new Map<string, FieldCells>();
  const columnOf = (field: Field) => mapping.columns.indexOf(field.name);
  const total = contract.fields.length;
  const put = (field: Field, cells: FieldCells) => {
    done.set(field.name, cells);
    onProgress?.({ stage: 'casting', unit: 'columns', done: done.size, total });
  };
  const cast = (fields: readonly Field[], on: readonly (string | null)[]) => {
    for (const field of fields) put(field, castField(contract, field, columnOf(field), given, mapping, known, on));
  };
  const present = contract.fields.filter((field) => columnOf(field) >= 0);
  cast(
    present.filter((field) => !named(contract, field)),
    [],
  );
  cast(
    present.filter((field) => named(contract, field)),
    dayOfRows([...done.values()], given.size),
  );
  for (const field of contract.fields) if (columnOf(field) < 0) put(field, filled(contract, field, mapping.fill[field.name], given, done));
  return contract.fields.map((field) => done.get(field.name)!);
}
