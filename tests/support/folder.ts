import { readdir, readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../src/domain/problem';
import type { LoadedTable } from '../../src/domain/source';
import type { Engine } from '../../src/engine/port';
import { openNative } from '../../src/engine/native';
import { openPack, type Pack } from '../../src/indicators/pack';
import { readFile } from '../../src/ingest/read';

/** The package with all the hard cases. */
export const HARD = join(import.meta.dirname, '../fixtures/hard');
/** The data date that the hard package is made for: 2025 is open on it. */
export const HARD_AS_OF = '2025-10-20';
/** The reference package of ministry size. It lies beside the repository and may be absent: such tests are skipped. */
export const S1 = join(import.meta.dirname, '../../../shared/contract/s1');
export const S1_AS_OF = '2025-12-14';

export interface Opened {
  readonly engine: Engine;
  readonly pack: Pack;
  readonly problems: readonly Problem[];
}

/** The tables of a folder, read as the product reads them. `omit` leaves tables out. */
export async function readFolder(folder: string, omit: readonly string[] = []): Promise<{ tables: LoadedTable[]; problems: Problem[] }> {
  const tables: LoadedTable[] = [];
  const problems: Problem[] = [];
  for (const name of (await readdir(folder)).filter((n) => n.endsWith('.csv')).sort()) {
    const outcome = await readFile({ name, bytes: await readBytes(join(folder, name)) });
    problems.push(...outcome.problems);
    if (outcome.ok && !omit.includes(outcome.value.name)) tables.push(outcome.value);
  }
  return { tables, problems };
}

/** A folder in the native engine. Close the engine after. */
export async function openFolder(folder: string, omit: readonly string[] = []): Promise<Opened> {
  const { tables, problems } = await readFolder(folder, omit);
  const engine = await openNative();
  return { engine, pack: await openPack(engine, tables), problems };
}
