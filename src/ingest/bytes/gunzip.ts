import { Damaged, TooLarge } from './faults';

const STEP = 1 << 14;
/** No gzip can hold more than so many bytes a byte: what declares more lost its end. */
const SWELLS = 1040;

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

/** Unpacks gzip. Throws TooLarge where it declares or gives more than `most` bytes, Damaged where the bytes are none. */
export async function gunzip(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  if (bytes.length < 18) throw new Damaged('the file is cut');
  const declared = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
  if (declared > bytes.length * SWELLS) throw new Damaged('the file is cut');
  if (declared > most) throw new TooLarge(`${declared} bytes declared`);
  const whole = new Uint8Array(declared);
  const reader = feed(bytes).pipeThrough(new DecompressionStream('gzip')).getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new Damaged(cause instanceof Error ? cause.message : String(cause));
      });
      if (done) break;
      if (size + value.length > declared) throw new TooLarge(`more than ${declared} bytes`);
      whole.set(value, size);
      size += value.length;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (size !== declared) throw new Damaged('the file is cut');
  return whole;
}
