import { type Helpers, OVERLAP } from '../../ingest/grid/helpers';
import type { Stretch } from '../../ingest/grid/stretch';
import type { PartReply, PartRequest } from './part.worker';

/** Below this a file is read before a second worker has started. */
const LARGE = 16 << 20;
const MOST = 3;
/** The part of whoever takes the whole file from the disk, held against a helper's. */
const OWN = 0.85;
const TEXT = /\.(csv|tsv|txt)$/i;

type Answer = Exclude<PartReply, { readonly done: number }>;

/** One worker with one part of a file; gone as soon as it has nothing left to do. */
class PartReader {
  readonly #worker = new Worker(new URL('./part.worker.ts', import.meta.url), { type: 'module', name: 'part-worker' });
  readonly #waiting: ((answer: Answer | null) => void)[] = [];
  #gone = false;
  done = 0;

  constructor(piece: Blob, size: number) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<PartReply>) => {
      if ('done' in data) this.done = data.done;
      else {
        this.#waiting.shift()?.(data);
        if (this.#waiting.length === 0) this.end();
      }
    });
    this.#worker.addEventListener('error', () => this.end());
    this.#post({ piece, size });
  }

  #post(request: PartRequest): void {
    this.#worker.postMessage(request);
  }

  #ask(request: PartRequest): Promise<Answer | null> {
    if (this.#gone) return Promise.resolve(null);
    this.#post(request);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async read(separator: number): Promise<Stretch | null> {
    const answer = await this.#ask({ separator });
    return answer && 'stretch' in answer ? answer.stretch : null;
  }

  async hash(file: Blob): Promise<string | null> {
    const answer = await this.#ask({ file });
    return answer && 'hash' in answer ? answer.hash : null;
  }

  end(): void {
    this.#gone = true;
    this.#worker.terminate();
    for (const resolve of this.#waiting.splice(0)) resolve(null);
  }
}

/** Reads the later parts of a large text, each in a worker of its own, as far as the machine has processors for them. */
export class PartReaders implements Helpers {
  readonly from: readonly number[];
  readonly #readers: readonly PartReader[];
  readonly #file: File;
  readonly #channel = new MessageChannel();
  #hash: Promise<string | null> | null = null;
  #reading: { readonly separator: number; readonly stretches: readonly Promise<Stretch | null>[] } | null = null;
  #heard: () => void = () => undefined;

  /** The workers start and take their parts from the disk at once. */
  constructor(file: File) {
    this.#file = file;
    this.#channel.port1.addEventListener('message', () => this.#heard());
    this.#channel.port1.start();
    const parts = file.size < LARGE || !TEXT.test(file.name) ? 1 : Math.min(MOST + 1, navigator.hardwareConcurrency);
    this.from = Array.from({ length: parts - 1 }, (_, i) => Math.floor((file.size * (i + OWN)) / (parts - 1 + OWN)));
    this.#readers = this.from.map((from, i) => {
      const size = (this.from[i + 1] ?? file.size) - from;
      return new PartReader(file.slice(from, from + size + OVERLAP), size);
    });
  }

  /** What `read` will ask for, as soon as it is known. */
  begin(separator: number): void {
    void Promise.all(this.read(separator));
  }

  read(separator: number): readonly Promise<Stretch | null>[] {
    if (this.#reading?.separator === separator) return this.#reading.stretches;
    const isBusy = this.#reading !== null;
    const stretches = this.#readers.map((reader) => (isBusy ? Promise.resolve(null) : reader.read(separator)));
    this.#reading = { separator, stretches };
    void this.hash();
    return stretches;
  }

  /** The first of them does it, once its part is read: the others' rows are put together meanwhile. */
  hash(): Promise<string | null> {
    return (this.#hash ??= this.#readers[0]?.hash(this.#file) ?? Promise.resolve(null));
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
