import { Damaged, TooLarge } from './faults';

const STEP = 1 << 14;

/** Feeds the packed bytes in small steps, so that a bomb can never burst in one. */
function feed(bytes: Uint8Array): ReadableStream<BufferSource> {
  let at = 0;
  return new ReadableStream<BufferSource>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + STEP));
      at += STEP;
    },
  });
}

/** Unpacks gzip. Throws TooLarge beyond `most` bytes, Damaged where the bytes are none. */
export async function gunzip(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  const reader = feed(bytes).pipeThrough(new DecompressionStream('gzip')).getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new Damaged(cause instanceof Error ? cause.message : String(cause));
      });
      if (done) break;
      size += value.length;
      if (size > most) throw new TooLarge(`more than ${most} bytes`);
      pieces.push(value);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
