import { readPack, writePack } from '../../store/pack-file';
import type { PackReply, PackRequest } from './protocol';

async function answer(request: PackRequest): Promise<PackReply> {
  try {
    if (request.type === 'write') return { type: 'written', bytes: writePack(request.packed) };
    return { type: 'read', outcome: await readPack(request.name, request.bytes) };
  } catch (cause) {
    return { type: 'failed', message: cause instanceof Error ? cause.message : String(cause) };
  }
}

addEventListener('message', (event: MessageEvent<PackRequest>) => {
  void answer(event.data).then((reply) => postMessage(reply, { transfer: reply.type === 'written' ? [reply.bytes.buffer] : [] }));
});
