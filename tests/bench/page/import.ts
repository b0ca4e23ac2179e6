import { ImportClient } from '../../../src/app/session/import-client';
import type { Engine } from '../../../src/engine/port';
import type { ImportProgress } from '../../../src/ingest/progress';
import { proposeMapping } from '../../../src/ingest/survey';

/** Milliseconds of one import, of its steps, and of the longest task that the page had meanwhile. */
export interface ImportTimes {
  readonly opened: number;
  readonly cast: number;
  readonly put: number;
  readonly longest: number;
  readonly rows: number;
  /** Milliseconds from the start to the first word of each stage. */
  readonly stages: Readonly<Record<string, number>>;
  /** Messages of progress, and milliseconds from the wish to stop to its answer. */
  readonly told: number;
  readonly stopped: number;
}

/** The longest time in which the page could not do anything, while `work` runs. */
export async function watched<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly longest: number }> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
  });
  observer.observe({ type: 'longtask' });
  const value = await work();
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return { value, longest };
}

/** How long a stop takes while the file is being read. */
async function stopping(file: File): Promise<number> {
  const client = new ImportClient();
  const started = new Promise<void>((resolve) => {
    const onProgress = ({ stage, done }: ImportProgress) => {
      if (stage === 'reading' && done > 0) resolve();
    };
    client.ask({ call: 'open', file, choice: {} }, onProgress).catch(() => undefined);
  });
  await started;
  const before = performance.now();
  const pending = client.ask({ call: 'close', file: 1 }).catch(() => performance.now() - before);
  client.cancel();
  return (await pending) ?? Number.NaN;
}

/** Milliseconds until a file of which no row can be taken is told of, and until its rows are a file to be mended; what the page holds of them. */
export interface RejectedTimes {
  readonly told: number;
  readonly written: number;
  readonly longest: number;
  readonly rows: number;
  /** Megabytes of the page's own heap, before and after. */
  readonly heap: readonly [before: number, after: number];
}

const heap = () => (performance as Performance & { readonly memory: { readonly usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6;

/** A file without a row that can be taken, as the desk tells of it. */
export async function rejectFile(file: File, table: string): Promise<RejectedTimes> {
  const before = heap();
  const { value, longest } = await watched(async () => {
    const client = new ImportClient();
    const started = performance.now();
    const opened = await client.ask({ call: 'open', file, choice: {} });
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const at = { file: opened.value.id, part: 0 };
    const mapping = proposeMapping(await client.ask({ call: 'match', ...at, table }), null);
    const cast = await client.ask({ call: 'cast', ...at, mapping, names: null });
    if (!cast.ok) throw new Error(JSON.stringify(cast.problems));
    const told = performance.now();
    const { titles } = opened.value.parts[0]!.layout;
    const how = { table, titles, heads: ['Dòng', 'Lý do', 'Cách sửa'], language: 'vi' } as const;
    const written = await client.ask({ call: 'rejected', ...at, how });
    if (written.size < file.size) throw new Error(`${written.size} bytes of rejected rows`);
    const ended = performance.now();
    const after = heap();
    client.cancel();
    return { told: told - started, written: ended - told, rows: cast.value.refused.rows, after };
  });
  const { after, ...times } = value;
  return { ...times, longest, heap: [before, after] };
}

/** A file as the desk takes it: read, laid out, mapped, cast with every check, and put into the engine. */
export async function importFile(engine: Engine, file: File, table: string): Promise<ImportTimes> {
  const stopped = await stopping(file);
  let told = 0;
  const { value, longest } = await watched(async () => {
    const client = new ImportClient();
    const started = performance.now();
    const stages: Record<string, number> = {};
    const onProgress = ({ stage }: ImportProgress) => {
      told++;
      stages[stage] ??= performance.now() - started;
    };
    const opened = await client.ask({ call: 'open', file, choice: {} }, onProgress);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const read = performance.now();
    const match = await client.ask({ call: 'match', file: opened.value.id, part: 0, table });
    const names = { units: [], changes: [], partners: PARTNERS, answers: {} };
    const cast = await client.ask(
      { call: 'cast', file: opened.value.id, part: 0, mapping: proposeMapping(match, null), names },
      onProgress,
    );
    if (!cast.ok) throw new Error(JSON.stringify(cast.problems));
    const done = performance.now();
    await engine.put(table, cast.value.table.table);
    const { rows } = cast.value.table;
    const ended = performance.now();
    client.cancel();
    return { opened: read - started, cast: done - read, put: ended - done, rows, stages };
  });
  return { ...value, longest, told, stopped };
}

const PARTNERS = ['JICA', 'WB', 'EU', 'UNDP', 'KOICA', 'GIZ'].map((id) => ({ id, names: [id], from: null, to: null }));
