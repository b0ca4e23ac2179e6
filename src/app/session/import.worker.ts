import { writeArrow } from '../../arrow/write';
import type { Outcome } from '../../domain/problem';
import type { SourceFile } from '../../domain/source';
import { ImportDesk, type Imported } from '../../ingest/import-desk';
import { dialectOf, type ReadingChoice, SAMPLE } from '../../ingest/open-file';
import { rejectedCsv } from '../../ui/import/rejected-csv';
import { takenOf } from '../../ui/import/taken';
import type { ImportProgress, OnProgress } from '../../ingest/progress';
import { PartReaders } from './parts';
import type { ImportAnswers, ImportCall, ImportReply, ImportRequest } from './import-protocol';

/** Milliseconds between two messages of progress. */
const PAUSE = 50;

const desk = new ImportDesk();
/** What was cast last of each part, by file and part: its rejected rows are asked for later. */
const rejects = new Map<number, Map<number, Imported['rejected']>>();
const reply = (message: ImportReply, transfer: Transferable[] = []) => postMessage(message, { transfer });

/** Progress as often as a page can show it, and the start and the end of every stage. */
function told(id: number): OnProgress {
  let last: ImportProgress | null = null;
  let at = 0;
  return (progress) => {
    const now = performance.now();
    if (last?.stage === progress.stage && progress.done < progress.total && now - at < PAUSE) return;
    [last, at] = [progress, now];
    reply({ id, type: 'progress', progress });
  };
}

/** A reader that fills bytes given to it: twice as quick as chunks that have to be put together. Null where the browser has none. */
function fillingReader(file: File): ReadableStreamBYOBReader | null {
  try {
    return file.stream().getReader({ mode: 'byob' });
  } catch {
    return null;
  }
}

/** `onHead` is told of the first bytes as soon as there are so many as tell how a text is parted. */
async function bytesOf(file: File, onProgress: OnProgress, onHead: (head: Uint8Array) => void): Promise<SourceFile> {
  const { name, size: total } = file;
  const reader = fillingReader(file);
  if (!reader) return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
  let bytes = new Uint8Array(total);
  for (let done = 0; done < total;) {
    const { value } = await reader.read(bytes.subarray(done));
    if (!value || value.length === 0) throw new Error(`${name}: ${done} of ${total} bytes could be read`);
    const before = done;
    done += value.length;
    bytes = new Uint8Array(value.buffer);
    if (before < SAMPLE && done >= SAMPLE) onHead(bytes.subarray(0, SAMPLE));
    onProgress({ stage: 'loading', unit: 'bytes', done, total });
  }
  return { name, bytes };
}

async function open(file: File, choice: ReadingChoice, onProgress: OnProgress): Promise<ImportAnswers['open']> {
  const helpers = new PartReaders(file);
  const begin = (head: Uint8Array) => {
    const dialect = helpers.from.length > 0 ? dialectOf(file.name, head, choice) : null;
    if (dialect) helpers.begin(dialect.delimiter.charCodeAt(0));
  };
  try {
    return await desk.open(await bytesOf(file, onProgress, begin), choice, onProgress, helpers);
  } finally {
    helpers.end();
  }
}

/** The table goes as Arrow bytes; the rows that were not taken stay here. */
function sendCast(id: number, file: number, part: number, outcome: Outcome<Imported>): void {
  if (!outcome.ok) return reply({ id, type: 'done', answer: outcome });
  const { table, rejected } = outcome.value;
  rejects.set(file, (rejects.get(file) ?? new Map<number, Imported['rejected']>()).set(part, rejected));
  const bytes = table.table instanceof Uint8Array ? table.table : writeArrow(table.name, table.table);
  const value = { ...takenOf(outcome.value), table: { ...table, table: bytes } };
  reply({ id, type: 'done', answer: { ...outcome, value } }, [bytes.buffer]);
}

const rejectedOf = (file: number, part: number): Imported['rejected'] => rejects.get(file)?.get(part) ?? [];

async function answer(id: number, ask: Exclude<ImportCall, { call: 'cast' }>): Promise<ImportAnswers[keyof ImportAnswers]> {
  switch (ask.call) {
    case 'open':
      return open(ask.file, ask.choice, told(id));
    case 'look':
      return desk.look(ask.file, ask.part, ask.choice, told(id));
    case 'match':
      return desk.match(ask.file, ask.part, ask.table);
    case 'rejected':
      // Piece by piece out of this worker's memory.
      return new Blob(Array.from(rejectedCsv(rejectedOf(ask.file, ask.part), ask.how), (piece) => new Blob([piece])));
    case 'fixes': {
      const { fixListWorkbook } = await import('../../exports/fix-list');
      const tables = ask.list.tables.map((table) => ({ ...table, rejected: rejectedOf(ask.file, ask.part) }));
      const { name, bytes, type } = fixListWorkbook({ ...ask.list, tables });
      return { name, content: new Blob([bytes], { type }) };
    }
    case 'close':
      desk.close(ask.file);
      rejects.delete(ask.file);
      return null;
  }
}

async function handle({ id, ask }: ImportRequest): Promise<void> {
  try {
    if (ask.call === 'cast') sendCast(id, ask.file, ask.part, desk.cast(ask.file, ask.part, ask.mapping, ask.names, told(id)));
    else reply({ id, type: 'done', answer: await answer(id, ask) });
  } catch (cause) {
    reply({ id, type: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
  }
}

let last: Promise<void> = Promise.resolve();
addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  last = last.then(() => handle(event.data));
});
