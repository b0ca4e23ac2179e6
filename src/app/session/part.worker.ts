import { digest } from '../../domain/digest';
import { readPart } from '../../ingest/grid/helpers';
import type { Stretch } from '../../ingest/grid/stretch';

/** A part of a file comes first and is taken from the disk; how it is read is known a moment later. The whole file comes to be hashed. */
export type PartRequest = { readonly piece: Blob; readonly size: number } | { readonly separator: number } | { readonly file: Blob };
export type PartReply = { readonly done: number } | { readonly stretch: Stretch | null } | { readonly hash: string | null };

/** Milliseconds between two messages of progress. */
const PAUSE = 50;

let loading: Promise<ArrayBuffer> | null = null;
let size = 0;

const buffersOf = ({ columns, widths, lines }: Stretch): Transferable[] => [
  widths.buffer,
  lines.buffer,
  ...columns.flatMap(({ values, offsets, codes }) => [values.buffer, offsets.buffer, codes.buffer]),
];

const channel = new MessageChannel();
channel.port1.start();

/** A message of its own: a word to stop that waits already comes before it. */
const heard = () =>
  new Promise<void>((resolve) => {
    channel.port1.addEventListener('message', () => resolve(), { once: true });
    channel.port2.postMessage(null);
  });

async function read(separator: number): Promise<void> {
  const bytes = await loading?.catch(() => null);
  loading = null;
  let told = performance.now();
  const pause = (done: number) => {
    if (performance.now() - told >= PAUSE) {
      told = performance.now();
      postMessage({ done } satisfies PartReply);
    }
    return heard();
  };
  const stretch = bytes ? await readPart(new Uint8Array(bytes), size, separator, pause) : null;
  postMessage({ stretch } satisfies PartReply, { transfer: stretch ? buffersOf(stretch) : [] });
}

/** Null where the file cannot be read any more. */
async function hash(file: Blob): Promise<void> {
  const found = await file.arrayBuffer().then(
    (bytes) => digest(new Uint8Array(bytes)),
    () => null,
  );
  postMessage({ hash: found } satisfies PartReply);
}

let last: Promise<void> = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<PartRequest>) => {
  if ('separator' in data) last = last.then(() => read(data.separator));
  else if ('file' in data) last = last.then(() => hash(data.file));
  else [loading, size] = [data.piece.arrayBuffer(), data.size];
});
