import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/problem';
import type { LoadedTable } from '../domain/source';
import { readFile } from '../ingest/read';
import { isTableFile, recognise } from '../ingest/recognise';

export interface Folder {
  readonly tables: readonly LoadedTable[];
  readonly problems: readonly Problem[];
}

const isParquetName = (name: string) => /\.(parquet|pq)$/i.test(name);

/** One file a table: Parquet laid over CSV wins, then the first name. The others are told of. */
function choose(names: readonly string[]): { chosen: string[]; problems: Problem[] } {
  const order = [...names].sort((a, b) => Number(isParquetName(b)) - Number(isParquetName(a)) || (a < b ? -1 : 1));
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const chosen = order.filter((file) => {
    const table = recognise(file)?.name;
    if (table === undefined) return true;
    if (seen.has(table)) problems.push({ code: 'file_twice', severity: 'warning', table, file, count: 1 });
    else return seen.add(table);
    return false;
  });
  return { chosen, problems };
}

/** Every table file of a folder, read; null where the folder cannot be listed. A file that cannot be read is a problem, never silence. */
export async function readFolder(folder: string): Promise<Folder | null> {
  let names: string[];
  try {
    names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => entry.name);
  } catch {
    return null;
  }
  const { chosen, problems } = choose(names.filter(isTableFile));
  const tables: LoadedTable[] = [];
  for (const name of chosen.sort()) {
    try {
      const outcome = await readFile({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) });
      problems.push(...outcome.problems);
      if (outcome.ok) tables.push(outcome.value);
    } catch (cause) {
      const table = recognise(name)?.name;
      const value = cause instanceof Error ? cause.message : String(cause);
      problems.push({ code: 'file_failed', severity: 'error', ...(table ? { table } : {}), file: name, value, count: 1 });
    }
  }
  return { tables, problems };
}
