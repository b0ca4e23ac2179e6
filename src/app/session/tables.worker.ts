import { keepTables, tablesOf } from '../../store/tables';
import type { KeptPack, TablesReply, TablesRequest } from './protocol';

async function answer(request: TablesRequest): Promise<TablesReply> {
  if (request.type === 'take') {
    const kept = await tablesOf(request.id);
    if (!kept) return { type: 'taken', kept };
    // Under a name that holds the edition of the page lies what this edition wrote.
    const found = JSON.parse(kept.found) as KeptPack['found'];
    return { type: 'taken', kept: { image: kept.image, pack: { ...(kept.pack as Omit<KeptPack, 'found'>), found } } };
  }
  const { found, ...pack } = request.pack;
  await keepTables(request.id, request.image, pack, JSON.stringify(found));
  return { type: 'kept' };
}

const buffersOf = (reply: TablesReply): Transferable[] => (reply.type === 'taken' && reply.kept ? [reply.kept.image.buffer] : []);

addEventListener('message', (event: MessageEvent<TablesRequest>) => {
  void answer(event.data).then((reply) => postMessage(reply, { transfer: buffersOf(reply) }));
});
