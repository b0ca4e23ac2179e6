import { writeArrow } from '../../arrow/write';
import type { Outcome } from '../../domain/problem';
import { ImportDesk, type Imported } from '../../ingest/import-desk';
import type { ImportAnswers, ImportCall, ImportReply, ImportRequest } from './import-protocol';

const desk = new ImportDesk();
const reply = (message: ImportReply, transfer: Transferable[] = []) => postMessage(message, { transfer });

function packed(outcome: Outcome<Imported>): { readonly answer: Outcome<Imported>; readonly transfer: Transferable[] } {
  if (!outcome.ok || outcome.value.table.table instanceof Uint8Array) return { answer: outcome, transfer: [] };
  const { table } = outcome.value;
  const bytes = writeArrow(table.name, outcome.value.table.table);
  return { answer: { ...outcome, value: { ...outcome.value, table: { ...table, table: bytes } } }, transfer: [bytes.buffer] };
}

async function answer(
  ask: ImportCall,
): Promise<{ readonly answer: ImportAnswers[keyof ImportAnswers]; readonly transfer: Transferable[] }> {
  switch (ask.call) {
    case 'open':
      return { answer: await desk.open(ask.source, ask.choice), transfer: [] };
    case 'look':
      return { answer: desk.look(ask.file, ask.part, ask.choice), transfer: [] };
    case 'match':
      return { answer: desk.match(ask.file, ask.part, ask.table), transfer: [] };
    case 'cast':
      return packed(desk.cast(ask.file, ask.part, ask.mapping, ask.names));
    case 'close':
      desk.close(ask.file);
      return { answer: null, transfer: [] };
  }
}

async function handle({ id, ask }: ImportRequest): Promise<void> {
  try {
    const found = await answer(ask);
    reply({ id, type: 'done', answer: found.answer }, found.transfer);
  } catch (cause) {
    reply({ id, type: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
  }
}

let last: Promise<void> = Promise.resolve();
addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  last = last.then(() => handle(event.data));
});
