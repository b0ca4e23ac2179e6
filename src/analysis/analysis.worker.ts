import type { Reply, Request, Told } from './protocol';
import { Records } from './records';

let records = new Records([]);

function answer({ ask }: Request): Told {
  if (ask.kind === 'load') {
    records = new Records(ask.columns);
    return { kind: 'loaded', rows: records.rows };
  }
  if (ask.kind === 'view') return { kind: 'view', order: records.view(ask.view, ask.locale) };
  return { kind: 'roll', groups: records.roll(ask.by, ask.sum) };
}

const here = self as unknown as DedicatedWorkerGlobalScope;

here.addEventListener('message', (event: MessageEvent<Request>) => {
  const { id } = event.data;
  let reply: Reply;
  try {
    reply = { id, ok: true, told: answer(event.data) };
  } catch (error) {
    reply = { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
  here.postMessage(reply, reply.ok && reply.told.kind === 'view' ? [reply.told.order.buffer] : []);
});
