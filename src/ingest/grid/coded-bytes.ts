import type { Coded } from './coded';

/** A column of which so many cells are all different gets no more looked up: it is one of ids. */
const LOOKED_UP = 8192;

/** Nobody outside knows which texts fall together. */
const SEED = Math.trunc(Math.random() * 2 ** 31) | 1;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

function grown<A extends Int32Array | Uint32Array>(list: A, make: (size: number) => A, least: number): A {
  if (least < list.length) return list;
  const larger = make(Math.max(least + 1, list.length * 2));
  larger.set(list);
  return larger;
}

const uint = (size: number) => new Uint32Array(size);
const int = (size: number) => new Int32Array(size);

/** Takes the cells of a column from where they stand in the bytes of a file; each different one becomes a text once, at the end. */
export class CodedBytes {
  readonly #bytes: Uint8Array;
  /** Where each different cell stands first. The blank one is the first. */
  #from = uint(64);
  #to = uint(64);
  #hashes = int(64);
  /** Places of values by their hash, one more than they are; 0: free. At most half full. */
  #slots = int(128);
  #codes = uint(16);
  #count = 1;
  #end = 0;
  #told = 0;
  #repeats = true;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Rows come in order; one that is left out is blank. */
  put(row: number, from: number, to: number): void {
    this.#codes = grown(this.#codes, uint, row);
    this.#end = row + 1;
    if (from === to) return;
    this.#told++;
    this.#codes[row] = this.#repeats ? this.#find(from, to) : this.#add(from, to);
  }

  #add(from: number, to: number): number {
    const code = this.#count++;
    this.#from = grown(this.#from, uint, code);
    this.#to = grown(this.#to, uint, code);
    this.#from[code] = from;
    this.#to[code] = to;
    return code;
  }

  #find(from: number, to: number): number {
    const bytes = this.#bytes;
    let hash = SEED;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let place = this.#slots[slot]!; place !== 0; place = this.#slots[slot]!) {
      if (this.#hashes[place - 1] === hash && this.#isSame(place - 1, from, to)) return place - 1;
      slot = (slot + 1) & mask;
    }
    const code = this.#add(from, to);
    this.#slots[slot] = code + 1;
    this.#hashes = grown(this.#hashes, int, code);
    this.#hashes[code] = hash;
    if (code >= LOOKED_UP && code * 2 > this.#told) {
      this.#repeats = false;
      [this.#slots, this.#hashes] = [int(0), int(0)];
    } else if (code * 2 >= this.#slots.length) this.#widen();
    return code;
  }

  #isSame(code: number, from: number, to: number): boolean {
    const [bytes, first] = [this.#bytes, this.#from[code]!];
    if (this.#to[code]! - first !== to - from) return false;
    for (let i = from; i < to; i++) if (bytes[i] !== bytes[first + i - from]) return false;
    return true;
  }

  #widen(): void {
    const slots = int(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let code = 1; code < this.#count; code++) {
      let slot = this.#hashes[code]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
    }
    this.#slots = slots;
  }

  /** All texts at once: a decoder that is called for each takes longer than everything else. */
  #texts(): string[] {
    let size = 0;
    for (let code = 1; code < this.#count; code++) size += this.#to[code]! - this.#from[code]!;
    const whole = new Uint8Array(size);
    const ends = uint(this.#count);
    let [at, letters] = [0, 0];
    for (let code = 1; code < this.#count; code++) {
      for (let i = this.#from[code]!; i < this.#to[code]!; i++) {
        const byte = this.#bytes[i]!;
        whole[at++] = byte;
        if ((byte & 0xc0) !== 0x80) letters++;
      }
      ends[code] = letters;
    }
    const text = utf8.decode(whole);
    const values = [''];
    for (let code = 1; code < this.#count; code++) values.push(text.slice(ends[code - 1], ends[code]));
    return values;
  }

  /** `rows`: of the whole grid. */
  built(rows: number): Coded<string> {
    const codes = this.#end >= rows ? this.#codes.slice(0, rows) : uint(rows);
    if (this.#end < rows) codes.set(this.#codes.subarray(0, this.#end));
    return { values: this.#texts(), codes };
  }
}
