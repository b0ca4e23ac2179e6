import { readPack, writePack } from '../../store/pack-file';
import type { PackReply, PackRequest } from './protocol';

async function answer(request: PackRequest): Promise<PackReply> {
  try {
    if (request.type === 'read') {
      const { file } = request;
      const outcome = await readPack(file.name, new Uint8Array(await file.arrayBuffer()), (content) => new Blob([content]));
      return { type: 'read', outcome };
    }
    const { files, ...packed } = request.packed;
    const bytes = new Map<string, Uint8Array<ArrayBuffer>>();
    for (const [hash, file] of files) bytes.set(hash, new Uint8Array(await file.arrayBuffer()));
    return { type: 'written', file: new Blob([writePack({ ...packed, files: bytes })]) };
  } catch (cause) {
    return { type: 'failed', message: cause instanceof Error ? cause.message : String(cause) };
  }
}

addEventListener('message', (event: MessageEvent<PackRequest>) => {
  void answer(event.data).then((reply) => postMessage(reply));
});
