import type { TextBytes } from '../../arrow/text';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Texts that are asked for one by one before all are made: a list shows fifty of a million. */
const ONE_BY_ONE = 2000;

/** The different texts of a column of a large file as one run of UTF-8. They become texts when somebody asks: most are only passed on. */
export class TextRun {
  readonly bytes: TextBytes;
  #list: readonly string[] | null = null;
  #asked = 0;

  constructor(bytes: TextBytes) {
    this.bytes = bytes;
  }

  get size(): number {
    return this.bytes.offsets.length - 1;
  }

  /** All at once: a decoder that is called for each takes longer than everything else. */
  get list(): readonly string[] {
    return (this.#list ??= this.#texts());
  }

  at(code: number): string {
    if (this.#list || ++this.#asked > ONE_BY_ONE) return this.list[code]!;
    const { offsets, values } = this.bytes;
    return utf8.decode(values.subarray(offsets[code], offsets[code + 1]));
  }

  /** The same without the first ones. */
  from(first: number): TextRun {
    return first === 0 ? this : new TextRun({ offsets: this.bytes.offsets.subarray(first), values: this.bytes.values });
  }

  /** These alone, in this order. */
  picked(places: Uint32Array): TextRun {
    const { offsets, values } = this.bytes;
    const ends = new Int32Array(places.length + 1);
    for (let i = 0; i < places.length; i++) ends[i + 1] = ends[i]! + offsets[places[i]! + 1]! - offsets[places[i]!]!;
    const taken = new Uint8Array(ends[places.length]!);
    for (let i = 0, at = 0; i < places.length; i++) {
      for (let from = offsets[places[i]!]!; from < offsets[places[i]! + 1]!; from++) taken[at++] = values[from]!;
    }
    return new TextRun({ offsets: ends, values: taken });
  }

  #texts(): string[] {
    const { offsets, values } = this.bytes;
    const [first, last] = [offsets[0]!, offsets[this.size]!];
    const text = utf8.decode(values.subarray(first, last));
    const texts: string[] = [];
    let [at, begin, letters] = [first, 0, 0];
    for (let code = 0; code < this.size; code++) {
      // A letter beyond the basic ones would count twice: only composed Latin text comes here.
      for (const end = offsets[code + 1]!; at < end; at++) if ((values[at]! & 0xc0) !== 0x80) letters++;
      texts.push(text.slice(begin, letters));
      begin = letters;
    }
    return texts;
  }
}
