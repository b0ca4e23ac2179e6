import { CellList, CodedCells } from '../../arrow/coded';
import type { Field, TableContract } from '../../domain/contract';
import { sha256 } from '../../domain/sha256';
import { type Coded, codedOf, countsOf } from '../grid/coded';
import { cellText, type RawCell } from '../grid/grid';
import { type UnitNote, unitInTitle } from '../grid/unit-note';
import type { NumberStyle } from '../number-style';
import type { OnProgress } from '../progress';
import { castBooleans } from './booleans';
import type { CellRefusal, Marks } from './cells';
import type { ColumnChoice } from './choice';
import { castDays, type DayColumn } from './days';
import type { Fill, KnownNames, Mapping } from './mapping';
import { castNumbers } from './numbers';
import { plainDecimals } from './plain-decimals';
import { plainTexts } from './plain-texts';
import { dated, mended, spread, spreadCells } from './spread';
import { type Ask, castNames, castTexts } from './texts';

/** A column of the contract, cast, with what a person should know and may overrule. */
export interface FieldCells {
  readonly field: Field;
  /** Place in the file, or null where the column is filled or absent. */
  readonly column: number | null;
  readonly cells: CodedCells;
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

/** A large column that needs no reading text by text: what it holds goes on as it stands in the file. Null where it has to be read. */
function asItStands(
  field: Field,
  coded: Coded<RawCell>,
  choice: ColumnChoice,
  unit: UnitNote | null,
): Pick<FieldCells, 'cells' | 'marks' | 'numbers'> | null {
  const { run, codes } = coded;
  if (!run) return null;
  const isPlain = (choice.numbers ?? 'plain') === 'plain' && (choice.factor ?? 1) === 1 && unit === null;
  const isFree = field.codeList === null && field.pattern === null;
  const different = field.type === 'decimal' && isPlain ? plainDecimals(run) : field.type === 'string' && isFree ? plainTexts(run) : null;
  if (!different) return null;
  const cells = new CodedCells(different, codes);
  const marks = { ...NO_MARKS, missing: cells.nulls };
  return { cells, marks, numbers: field.type === 'decimal' ? { style: 'plain', factor: 1, unit: null } : null };
}

function castField(
  contract: TableContract,
  field: Field,
  column: number,
  given: RowsToCast,
  mapping: Mapping,
  known: KnownNames | null,
  on: CodedCells | null,
): FieldCells {
  const choice = mapping.choices[field.name] ?? {};
  const coded = mended(given.column(column), choice);
  const base = { ...BARE, field, column };
  const unit = unitInTitle(given.titles[column] ?? '') ?? (field.type === 'decimal' ? given.unit : null);
  const index = field.type === 'string' && known ? named(contract, field) : null;
  if (index && known) {
    const pairs = dated(coded, on ?? CodedCells.same(null, given.size));
    const cast = castNames(pairs.values, known[index], pairs.on, choice, countsOf(pairs.codes, pairs.values.length));
    return { ...base, ...spread(cast, pairs.codes), asks: cast.asks, former: cast.former, answered: cast.answered };
  }
  const standing = asItStands(field, coded, choice, unit);
  if (standing) return { ...base, ...standing };
  const { values, codes } = coded;
  const counts = countsOf(codes, values.length);
  switch (field.type) {
    case 'integer':
    case 'number':
    case 'decimal': {
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
      const cast = castTexts(field, values, choice, counts);
      return { ...base, ...spread(cast, codes), asks: cast.asks, answered: cast.answered };
    }
  }
}

/** Keys that a unit's own list does not have: the same row gets the same key, whenever it is read. */
function generated(contract: TableContract, { size, row }: RowsToCast): CodedCells {
  const seen = new Map<string, number>();
  const keys = Array.from({ length: size }, (_, at) => {
    const key = sha256(`${contract.name}\n${row(at).map(cellText).join('\u001f')}`).slice(0, 12);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? `auto-${key}` : `auto-${key}-${count}`;
  });
  return CodedCells.of(keys);
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
  if (fill && 'copyOf' in fill) return { ...base, cells: done.get(fill.copyOf)?.cells ?? CodedCells.same(null, size) };
  const text = fill?.text ?? '';
  if (text === '') return { ...base, cells: CodedCells.same(null, size) };
  const one = castField(
    contract,
    field,
    0,
    { ...given, size: 1, column: () => ({ values: [text], codes: new Uint32Array(1) }), titles: [''], unit: null, exact: true },
    { table: '', columns: [], choices: {}, fill: {} },
    null,
    null,
  );
  return {
    ...base,
    refused: one.refused.flatMap((r) => Array.from({ length: size }, (_, row) => ({ ...r, row }))),
    cells: CodedCells.same(one.cells.at(0), size),
  };
}

/** The day that each row is about: that of its first column of days, else the end of its year. */
function dayOfRows(fields: readonly FieldCells[], size: number): CodedCells {
  const days = fields.filter((f) => f.field.type === 'date' && f.column !== null);
  const year = fields.find((f) => f.field.name === 'year');
  const [first] = days;
  if (first && first.cells.nulls === 0) return first.cells;
  const { values, codes } = codedOf(
    Array.from({ length: size }, (_, row) => {
      for (const { cells } of days) if (!cells.isNull(row)) return cells.at(row);
      const value = year?.cells.at(row);
      return typeof value === 'number' ? `${value}-12-31` : null;
    }),
  );
  return new CodedCells(new CellList(values), codes);
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
  const cast = (fields: readonly Field[], on: CodedCells | null) => {
    for (const field of fields) put(field, castField(contract, field, columnOf(field), given, mapping, known, on));
  };
  const present = contract.fields.filter((field) => columnOf(field) >= 0);
  cast(
    present.filter((field) => !named(contract, field)),
    null,
  );
  cast(
    present.filter((field) => named(contract, field)),
    dayOfRows([...done.values()], given.size),
  );
  for (const field of contract.fields) if (columnOf(field) < 0) put(field, filled(contract, field, mapping.fill[field.name], given, done));
  return contract.fields.map((field) => done.get(field.name)!);
}
