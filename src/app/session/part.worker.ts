import { readPart } from '../../ingest/grid/helpers';
import type { Stretch } from '../../ingest/grid/stretch';

/** A part of a file comes first and is taken from the disk; how it is read is known a moment later. */
export type PartRequest = { readonly piece: Blob; readonly size: number } | { readonly separator: number };
export type PartReply = { readonly done: number } | { readonly stretch: Stretch | null };

/** Milliseconds between two messages of progress. */
const PAUSE = 50;

let loading: Promise<ArrayBuffer> | null = null;
let size = 0;

const buffersOf = ({ columns, widths, lines }: Stretch): Transferable[] => [
  widths.buffer,
  lines.buffer,
  ...columns.flatMap(({ values, offsets, codes }) => [values.buffer, offsets.buffer, codes.buffer]),
];

async function read(separator: number): Promise<void> {
  if (!loading) return;
  let told = performance.now();
  const stretch = readPart(new Uint8Array(await loading), size, separator, (done) => {
    if (performance.now() - told < PAUSE) return;
    told = performance.now();
    postMessage({ done } satisfies PartReply);
  });
  postMessage({ stretch } satisfies PartReply, { transfer: stretch ? buffersOf(stretch) : [] });
}

addEventListener('message', ({ data }: MessageEvent<PartRequest>) => {
  if ('separator' in data) void read(data.separator);
  else [loading, size] = [data.piece.arrayBuffer(), data.size];
});
