import { contract, type TableContract } from '../domain/contract';
import type { Indicator } from '../domain/indicator';
import type { Problem } from '../domain/problem';
import type { LoadedTable, SourceFormat } from '../domain/source';
import type { Table } from '../domain/table';
import type { Engine } from '../engine/port';
import { allIndicators } from './catalogue';
import { type ContentHash, contentHash } from './content-hash';
import { macroOf } from './macro';
import { readReporting, type Reporting } from './reporting';
import { besideTables, leansOn, materialised, runnable } from './shared';
import { type QueryFile, sharedFiles } from './queries';

export interface PackTable {
  readonly rows: number;
  readonly file: string;
  readonly format: SourceFormat;
  readonly sha256: string;
  readonly bytes: number;
}

/** One complete, hashed set of tables, loaded into an engine and ready to be asked. */
export interface Pack extends ContentHash {
  readonly rows: number;
  readonly tables: Readonly<Record<string, PackTable>>;
  /** Tables of the contract that were not given. They are empty in the engine and never count as zero. */
  readonly absent: readonly string[];
  readonly problems: readonly Problem[];
  readonly reporting: Reporting;
}

const emptyTable = ({ fields }: TableContract): Table => ({
  columns: [
    ...fields.map(({ name, type }) => ({ name, type, values: [] })),
    { name: '_row', type: 'integer', values: [] },
    { name: '_line', type: 'integer', values: [] },
  ],
  rows: 0,
});

/** Absent tables that would have dated the sources of claims: such a claim has no evidence level. */
function undatable(absent: readonly string[]): readonly Problem[] {
  if (absent.includes('contribution_claims')) return [];
  const dated = new Set(allIndicators().flatMap(leansOn));
  return absent.filter((t) => dated.has(t)).map((table) => ({ code: 'undated_claims', severity: 'warning', table, count: 1 }));
}

/** The views, tables and macros of `queries/`, or of another edition of it. Run again whenever a table was replaced. */
export async function prepare(
  engine: Engine,
  shared: readonly QueryFile[] = sharedFiles,
  indicators: readonly Indicator[] = allIndicators(),
): Promise<void> {
  for (const file of shared) await engine.query(runnable(file));
  await engine.query(macros(indicators));
}

const macros = (indicators: readonly Indicator[]): string =>
  `CREATE SCHEMA IF NOT EXISTS indicator;\n${indicators.map(macroOf).join('\n')}`;

/** The tables of a pack that is open: those of the contract, and those worked out from them. */
export const standingTables: readonly string[] = [...contract.map((t) => t.name), ...sharedFiles.flatMap(materialised)];

/** Makes everything that answers where all of `standingTables` are in the engine as they were. */
export async function stand(engine: Engine): Promise<void> {
  await engine.query([...sharedFiles.map(besideTables), macros(allIndicators())].join('\n'));
}

/**
 * Puts the tables into the engine, with empty ones for what was not given, and makes everything that answers.
 * `onTable` hears of each table that is in. Rejects with `EngineError`; the engine is then not to be asked.
 */
export async function openPack(
  engine: Engine,
  tables: readonly LoadedTable[],
  onTable: (name: string, rows: number) => void = () => undefined,
): Promise<Pack> {
  const given = new Map(tables.map((t) => [t.name, t]));
  for (const table of contract) {
    const loaded = given.get(table.name);
    await engine.put(table.name, loaded?.table ?? emptyTable(table));
    if (loaded) onTable(table.name, loaded.rows);
  }
  return settle(
    engine,
    Object.fromEntries(tables.map(({ name, rows, file, format, sha256, bytes }) => [name, { rows, file, format, sha256, bytes }])),
  );
}

/** The pack whose tables, the empty ones too, are in the engine already. `given` are those that are no absent ones. */
export async function settle(engine: Engine, given: Readonly<Record<string, PackTable>>): Promise<Pack> {
  await prepare(engine);
  const absent = contract.map((t) => t.name).filter((name) => given[name] === undefined);
  return {
    ...(await contentHash(engine, new Set(Object.keys(given)))),
    rows: Object.values(given).reduce((sum, t) => sum + t.rows, 0),
    tables: given,
    absent,
    problems: undatable(absent),
    reporting: await readReporting(engine),
  };
}
