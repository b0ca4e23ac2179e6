import { keepTables, tablesOf } from '../../store/tables';
import type { TablesReply, TablesRequest } from './protocol';

async function answer(request: TablesRequest): Promise<TablesReply> {
  if (request.type === 'take') return { type: 'taken', kept: await tablesOf(request.id) };
  await keepTables(request.id, request.snapshot, request.pack);
  return { type: 'kept' };
}

const buffersOf = (reply: TablesReply): Transferable[] =>
  reply.type === 'taken' && reply.kept ? reply.kept.snapshot.tables.map(({ bytes }) => bytes.buffer) : [];

addEventListener('message', (event: MessageEvent<TablesRequest>) => {
  void answer(event.data).then((reply) => postMessage(reply, { transfer: buffersOf(reply) }));
});
