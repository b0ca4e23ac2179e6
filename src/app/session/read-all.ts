import type { Problem } from '../../domain/problem';
import type { LoadedTable } from '../../domain/source';
import type { ProgressCount } from './progress';
import { Reader } from './reader';
import { FileChanged, type Sources } from './sources';

interface Read {
  readonly tables: readonly LoadedTable[];
  readonly problems: readonly Problem[];
  readonly refused: boolean;
}

/** Reads every file; one that cannot be read is a problem and never stops the others from being looked at. `signal` ends the reading at once; nothing more is heard then. */
export async function readAll(sources: Sources, count: ProgressCount, signal?: AbortSignal): Promise<Read> {
  const reader = new Reader();
  signal?.addEventListener('abort', () => reader.close(), { once: true });
  const tables: LoadedTable[] = [];
  const problems: Problem[] = [];
  try {
    const fetched = sources.files.map((file) => file.bytes());
    for (const bytes of fetched) bytes.catch(() => undefined);
    let refused = false;
    for (const [at, file] of sources.files.entries()) {
      const bytes = await (fetched[at] ?? file.bytes()).catch(changed);
      signal?.throwIfAborted();
      if (!bytes) {
        problems.push({ code: 'file_changed', severity: 'error', file: file.name, count: 1 });
        refused = true;
        count.set(at, { state: 'failed', total: 0 });
        continue;
      }
      count.set(at, { state: 'reading' });
      const outcome = await reader.read({ name: file.name, bytes }, (rows) => count.set(at, { read: rows }));
      problems.push(...outcome.problems);
      if (outcome.ok) tables.push(outcome.value);
      else refused ||= outcome.problems.some((p) => p.severity === 'error');
      count.set(at, outcome.ok ? { state: 'ready', read: outcome.value.rows, total: outcome.value.rows } : { state: 'failed', total: 0 });
    }
    return { tables, problems: [...problems, ...twice(tables)], refused };
  } finally {
    reader.close();
  }
}

/** A file that is another one by now is its own problem; any other cause is nobody's file. */
function changed(cause: unknown): null {
  if (cause instanceof FileChanged) return null;
  throw cause;
}

/** Two files for one table: neither is taken in silence. */
function twice(tables: readonly LoadedTable[]): readonly Problem[] {
  return tables
    .filter((table, at) => tables.findIndex((other) => other.name === table.name) !== at)
    .map((table) => ({ code: 'file_twice', severity: 'error', file: table.file, table: table.name, count: 1 }));
}
