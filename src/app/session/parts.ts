import { type Helpers, OVERLAP } from '../../ingest/grid/helpers';
import type { Stretch } from '../../ingest/grid/stretch';
import type { PartReply, PartRequest } from './part.worker';

/** Below this a file is read before a second worker has started. */
const LARGE = 16 << 20;
const MOST = 3;
const TEXT = /\.(csv|tsv|txt)$/i;

/** One worker with one part of a file; gone as soon as the part is read. */
class PartReader {
  readonly stretch: Promise<Stretch | null>;
  readonly #worker = new Worker(new URL('./part.worker.ts', import.meta.url), { type: 'module', name: 'part-worker' });
  done = 0;

  constructor(piece: Blob, size: number) {
    const worker = this.#worker;
    this.stretch = new Promise((resolve) => {
      const end = (stretch: Stretch | null) => {
        worker.terminate();
        resolve(stretch);
      };
      worker.addEventListener('message', ({ data }: MessageEvent<PartReply>) => {
        if ('done' in data) this.done = data.done;
        else end(data.stretch);
      });
      worker.addEventListener('error', () => end(null));
    });
    this.#post({ piece, size });
  }

  #post(request: PartRequest): void {
    this.#worker.postMessage(request);
  }

  read(separator: number): Promise<Stretch | null> {
    this.#post({ separator });
    return this.stretch;
  }

  end(): void {
    this.#worker.terminate();
  }
}

/** Reads the later parts of a large text, each in a worker of its own, as far as the machine has processors for them. */
export class PartReaders implements Helpers {
  readonly from: readonly number[];
  readonly #readers: readonly PartReader[];
  readonly #channel = new MessageChannel();
  #heard: () => void = () => undefined;

  /** The workers start and take their parts from the disk at once. */
  constructor(file: File) {
    this.#channel.port1.addEventListener('message', () => this.#heard());
    this.#channel.port1.start();
    const parts = file.size < LARGE || !TEXT.test(file.name) ? 1 : Math.min(MOST + 1, navigator.hardwareConcurrency);
    this.from = Array.from({ length: parts - 1 }, (_, i) => Math.floor((file.size * (i + 1)) / parts));
    this.#readers = this.from.map((from, i) => {
      const size = (this.from[i + 1] ?? file.size) - from;
      return new PartReader(file.slice(from, from + size + OVERLAP), size);
    });
  }

  read(separator: number): readonly Promise<Stretch | null>[] {
    return this.#readers.map((reader) => reader.read(separator));
  }

  async done(): Promise<number> {
    // A message of its own: those of the readers that wait already come before it.
    const heard = new Promise<void>((resolve) => (this.#heard = resolve));
    this.#channel.port2.postMessage(null);
    await heard;
    return this.#readers.reduce((sum, { done }) => sum + done, 0);
  }

  /** Whatever still runs is stopped. */
  end(): void {
    for (const reader of this.#readers) reader.end();
    this.#channel.port1.close();
  }
}
