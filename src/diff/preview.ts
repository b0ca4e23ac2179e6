import { contract, type TableContract, tableContract } from '../domain/contract';
import type { FilePreview, ImportMode, ImportPreview } from '../domain/import-preview';
import type { Problem } from '../domain/problem';
import type { LoadedTable } from '../domain/source';
import { records } from '../domain/table';
import type { Engine } from '../engine/port';
import { sqlName } from '../indicators/literal';
import { type PackTable, settle } from '../indicators/pack';
import { clearBeside, engineBeside } from './beside';
import { compare, type CompareOptions } from './compare';
import { duplicatesSql, mergedSql } from './merge-sql';
import { referencesOf } from './references';
import { changeOf } from './tables';
import type { Pair, Version } from './version';

/** Where the pack stands that the import would make. */
export const NEXT = 'next__';

/** A file that was read, and how it is meant. `problems` are those of the reading. */
export interface Candidate {
  readonly loaded: LoadedTable;
  readonly mode: ImportMode;
  readonly problems: readonly Problem[];
  /** Keys of the rows that cannot be taken in, where they are known. */
  readonly rejected?: ReadonlySet<string>;
}

async function count(engine: Engine, sql: string, column: string): Promise<number> {
  return Number(records(await engine.query(sql))[0]?.[column] ?? 0);
}

/** Data rows are numbered from 1, those that were left out too: the last number that anybody speaks of is how many there are. */
async function rowsRead(engine: Engine, file: string, { problems }: Candidate): Promise<number> {
  const last = await count(engine, `SELECT coalesce(max(_row), 0)::BIGINT AS last FROM ${sqlName(file)}`, 'last');
  return problems.reduce((most, p) => Math.max(most, p.row ?? 0), last);
}

type Taken = Omit<FilePreview, 'unknown' | 'unjudged'>;

const comingName = (table: TableContract, place: number): string => `${NEXT}coming__${table.name}__${place}`;

/** Puts one file on top of what the table holds so far. `base` is the relation it stands on, `coming` becomes the file's own. */
async function taken(engine: Engine, table: TableContract, base: string, coming: string, candidate: Candidate): Promise<Taken> {
  const { loaded, mode, problems } = candidate;
  const next = NEXT + table.name;
  await engine.put(coming, loaded.table);
  const absent = problems.flatMap((p) => (p.code === 'column_absent' && p.column !== undefined ? [p.column] : []));
  const sql = mode === 'replace' ? `SELECT * FROM ${sqlName(coming)}` : mergedSql(table, base, coming, absent);
  await engine.query(`CREATE OR REPLACE TABLE ${sqlName(next)} AS\n${sql}`);
  const change = await changeOf(engine, table, base, next, `${NEXT}step__${table.name}`);
  const accepted = await count(engine, `SELECT count(*)::BIGINT AS n FROM ${sqlName(coming)}`, 'n');
  const read = Math.max(accepted, await rowsRead(engine, coming, candidate));
  const { added, changed, removed, before, after } = change;
  const duplicates = await count(engine, duplicatesSql(table, coming), 'duplicates');
  return {
    file: loaded.file,
    table: table.name,
    mode,
    read,
    rejected: read - accepted,
    added,
    changed,
    unchanged: accepted - added - changed,
    duplicates,
    removed,
    before,
    after,
  };
}

/** The files of one table one after the other, in the order given: each stands on what the ones before it made. */
async function nextTable(
  engine: Engine,
  current: Version,
  table: TableContract,
  candidates: readonly Candidate[],
): Promise<readonly Taken[]> {
  const previews: Taken[] = [];
  for (const [i, candidate] of candidates.entries()) {
    const before = `${NEXT}before__${table.name}`;
    if (i > 0) {
      await engine.query(`DROP TABLE IF EXISTS ${sqlName(before)}`);
      await engine.query(`ALTER TABLE ${sqlName(NEXT + table.name)} RENAME TO ${sqlName(before)}`);
    }
    previews.push(await taken(engine, table, i === 0 ? current.prefix + table.name : before, comingName(table, i), candidate));
  }
  return previews;
}

const describe = (previews: readonly Taken[], { loaded: { file, format, sha256, bytes } }: Candidate): PackTable => ({
  rows: previews.at(-1)?.after ?? 0,
  file,
  format,
  sha256,
  bytes,
});

/** The preview with the pair it was computed from, for `rowChanges` and `movedRows`. */
export interface Previewed extends ImportPreview {
  readonly pair: Pair;
}

export interface PreviewOptions extends Omit<CompareOptions, 'tables'> {
  /** The data date of the pack as it would be; left out: that of the current one. */
  readonly dated?: (next: Engine) => Promise<string>;
}

/**
 * What an import would do, before it happens: the pack as it would be is built beside the current one (tables that no file touches are the
 * same relation, not a copy), and both are compared. Nothing of the current pack is altered; `clearBeside(engine, NEXT)` takes it out again.
 * Tables that came as bytes are handed over. Throws a RangeError for a table that the contract does not have; rejects with `EngineError`.
 */
export async function previewImport(
  engine: Engine,
  current: Version,
  candidates: readonly Candidate[],
  options: PreviewOptions,
): Promise<Previewed> {
  const strange = candidates.find((c) => !tableContract(c.loaded.name));
  if (strange) throw new RangeError(`no table "${strange.loaded.name}" in the contract`);
  await clearBeside(engine, NEXT);
  const stepped: { readonly table: TableContract; readonly coming: string; readonly taken: Taken }[] = [];
  const given: Record<string, PackTable> = { ...current.pack.tables };
  for (const table of contract) {
    const own = candidates.filter((c) => c.loaded.name === table.name);
    const last = own.at(-1);
    if (last) {
      const previews = await nextTable(engine, current, table, own);
      stepped.push(...previews.map((one, i) => ({ table, coming: comingName(table, i), taken: one })));
      given[table.name] = describe(previews, last);
    } else await engine.query(`CREATE VIEW ${sqlName(NEXT + table.name)} AS SELECT * FROM ${sqlName(current.prefix + table.name)}`);
  }
  const files: FilePreview[] = [];
  for (const { table, coming, taken: one } of stepped) {
    files.push({ ...one, ...(await referencesOf(engine, table, coming, { prefix: NEXT, tables: given })) });
    await engine.query(`DROP TABLE ${sqlName(coming)}`);
  }
  const rejected = new Map(candidates.flatMap((c) => (c.rejected ? [[c.loaded.name, c.rejected] as const] : [])));
  const beside = engineBeside(engine, NEXT);
  const pack = await settle(beside, given);
  const after: Version = { prefix: NEXT, pack, asOf: (await options.dated?.(beside)) ?? current.asOf, rejected };
  const pair: Pair = { before: current, after };
  const tables = [...new Set(candidates.map((c) => c.loaded.name))];
  return { files, comparison: await compare(engine, pair, { ...options, tables }), pair };
}
