import { writeArrow } from '../../arrow/write';
import type { Outcome } from '../../domain/problem';
import type { LoadedTable } from '../../domain/source';
import { readFile } from '../../ingest/read';
import type { ReadReply, ReadRequest } from './protocol';

const reply = (message: ReadReply, transfer: Transferable[] = []) => postMessage(message, { transfer });

function packed(outcome: Outcome<LoadedTable>): { readonly outcome: Outcome<LoadedTable>; readonly transfer: Transferable[] } {
  if (!outcome.ok || outcome.value.table instanceof Uint8Array) return { outcome, transfer: [] };
  const bytes = writeArrow(outcome.value.name, outcome.value.table);
  return { outcome: { ...outcome, value: { ...outcome.value, table: bytes } }, transfer: [bytes.buffer] };
}

async function read({ id, name, bytes }: ReadRequest): Promise<void> {
  try {
    const { outcome, transfer } = packed(await readFile({ name, bytes }, (rows) => reply({ id, type: 'progress', rows })));
    reply({ id, type: 'done', outcome }, transfer);
  } catch (cause) {
    reply({ id, type: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
  }
}

let last: Promise<void> = Promise.resolve();
addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  last = last.then(() => read(event.data));
});
