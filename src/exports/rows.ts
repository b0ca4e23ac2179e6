import { arrowFile, parquetFile } from '../arrow/files';
import type { Passport } from '../domain/passport';
import type { Cell, Column, Table } from '../domain/table';

export type RowsFormat = 'parquet' | 'arrow';

/** What rows are taken from, for whoever opens the file later. */
export interface RowsAbout {
  readonly title: string;
  /** Which rows: filter, group, or the statement that gave them. */
  readonly what: string;
  /** Definitions, a paragraph each. */
  readonly about: readonly string[];
  readonly passport?: Passport;
}

const TYPES: Readonly<Record<RowsFormat, string>> = {
  parquet: 'application/vnd.apache.parquet',
  arrow: 'application/vnd.apache.arrow.file',
};

/** Digits that a decimal of 38 places, 12 of them behind the point, can hold. */
const PLAIN = /^-?\d{1,26}(?:\.\d{1,12})?$/;
const MOST = 2n ** 63n - 1n;

const fits = (cell: Cell): boolean => typeof cell !== 'bigint' || (cell <= MOST && cell >= -MOST - 1n);
const spelled = (cell: Cell): Cell => (cell === null ? null : String(cell));

/** A column whose cells its type can hold to the last digit; texts where it cannot. */
function exactly(column: Column): Column {
  const { type, values } = column;
  const held =
    type === 'decimal'
      ? values.every((cell) => cell === null || PLAIN.test(String(cell)))
      : type === 'integer'
        ? values.every(fits)
        : type === 'number'
          ? values.every((cell) => cell === null || typeof cell === 'number' || Number.isFinite(Number(cell)))
          : true;
  return held ? column : { ...column, type: 'string', values: values.map(spelled) };
}

const passportPairs = ({ code, pack, asOf, asked, rate, definitions, files, synthetic }: Passport): Readonly<Record<string, string>> => ({
  period_and_filters: asked,
  definition_versions: definitions.map((d) => `${d.id} ${d.version} ${d.title}`).join('\n'),
  source_files: files.map((f) => `${f.name} sha256:${f.sha256}`).join('\n'),
  data_as_of: asOf,
  exchange_rate: rate,
  data_version: pack,
  restore_code: code,
  synthetic: synthetic ? 'true' : '',
});

/** What the file says of itself as key-value pairs: plain names, so that any reader of the format finds them. */
function textsOf({ title, what, about, passport }: RowsAbout): ReadonlyMap<string, string> {
  const known = passport ? passportPairs(passport) : {};
  return new Map(Object.entries({ title, what, definition: about.join('\n'), ...known }).filter(([, text]) => text !== ''));
}

/**
 * Rows as a file for machines, each column with its own type: decimals exact, days as days, missing as null. What a type cannot hold to
 * the last digit is written as text. The passport stands in the file's key-value metadata.
 */
export async function rowsFile(
  format: RowsFormat,
  table: Table,
  about: RowsAbout,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string }> {
  const exact = { ...table, columns: table.columns.map(exactly) };
  const write = format === 'parquet' ? parquetFile : arrowFile;
  return { bytes: await write('rows', exact, textsOf(about)), type: TYPES[format] };
}
