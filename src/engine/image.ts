import { ArrowEngine, lockChannel } from './arrow-engine';
import type { Line } from './line';
import { connect, newLine, PATIENCE } from './wasm-channel';

/** A database is called after its file: `memory`, like one that lies in none. */
const FILE = 'memory.db';
/** In the engine's own words: to be read and written. */
const READ_WRITE = 3;

/** Opens what `imageOf` wrote, so that its tables need not be put in one by one. Nothing is unpacked before it is asked for. */
export async function openImage(line: Line, image: Uint8Array): Promise<void> {
  await line.ask('REGISTER_FILE_BUFFER', [FILE, image], PATIENCE.start, [image.buffer]);
  await line.ask('OPEN', { path: FILE, accessMode: READ_WRITE }, PATIENCE.start);
}

/**
 * Everything that `fill` makes in an empty engine, as the bytes of one database file. The engine is one of its own, in a worker of its own,
 * and is gone afterwards; nothing touches the disk.
 */
export async function imageOf(fill: (engine: ArrowEngine) => Promise<void>): Promise<Uint8Array<ArrayBuffer>> {
  const line = newLine();
  try {
    const opened = async () => {
      await line.ask('MEMORY_FOR_DISK', null, PATIENCE.start);
      await line.ask('OPEN', { path: `opfs://${FILE}`, accessMode: READ_WRITE }, PATIENCE.start);
    };
    const channel = await connect(line, opened);
    await lockChannel(channel, '2GB');
    const engine = new ArrowEngine(channel);
    await fill(engine);
    await engine.query('CHECKPOINT');
    return await line.ask<Uint8Array<ArrayBuffer>>('TAKE_FILE', FILE, PATIENCE.answer);
  } finally {
    line.end('the image is made');
  }
}
