import type { Outcome } from '../../domain/problem';
import { isPackFile, PACK_ENDING, type Packed } from '../../store/pack-file';
import type { PackReply, PackRequest } from './protocol';

/** One request in a worker of its own: packing a hundred megabytes must not hold the page. */
function asked(request: PackRequest): Promise<PackReply> {
  const worker = new Worker(new URL('./pack.worker.ts', import.meta.url), { type: 'module', name: 'pack-worker' });
  return new Promise<PackReply>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<PackReply>) => resolve(event.data));
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'the pack worker could not be loaded')));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

/** A single file that is, or says it is, a pack. */
export async function packFileOf(files: readonly File[]): Promise<File | null> {
  const [file, ...others] = files;
  if (!file || others.length > 0) return null;
  const named = file.name.toLowerCase().endsWith(PACK_ENDING);
  return named ||
    isPackFile(
      new Uint8Array(
        await file
          .slice(0, 128)
          .arrayBuffer()
          .catch(() => new ArrayBuffer(0)),
      ),
    )
    ? file
    : null;
}

export async function unpacked(file: File): Promise<Outcome<Packed<Blob>>> {
  const reply = await asked({ type: 'read', file });
  if (reply.type === 'read') return reply.outcome;
  return {
    ok: false,
    problems: [
      { code: 'packfile_damaged', severity: 'error', file: file.name, value: reply.type === 'failed' ? reply.message : '', count: 1 },
    ],
  };
}

export async function packedFile(packed: Packed<Blob>): Promise<Blob> {
  const reply = await asked({ type: 'write', packed });
  if (reply.type === 'written') return reply.file;
  throw new Error(reply.type === 'failed' ? reply.message : 'no pack was written');
}
