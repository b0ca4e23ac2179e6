import { isComposed } from '../text/utf8';
import { type Coded, CodedRun } from './coded';
import { type Block, hashOf } from './scan';
import { TextRun } from './text-run';

/** A column of which so many cells are all different gets no more looked up: it is one of ids. */
const LOOKED_UP = 8192;
const CR = 13;

type Ints = Int32Array<ArrayBuffer>;

const wider = (list: Ints, least: number): Ints => {
  const larger = new Int32Array(Math.max(least, list.length * 2));
  larger.set(list);
  return larger;
};

/** The list itself, or a copy where much of its memory is empty. */
const fitted = <A extends Int32Array | Uint32Array | Uint8Array>(list: A): A =>
  list.byteLength * 1.25 < list.buffer.byteLength ? (list.slice() as A) : list;

/** Puts the codes that `known` has in the place of others, from `first` on. Returns how many are not blank. */
function renumber(codes: Uint32Array, known: Uint32Array, own: Uint32Array, first: number): number {
  let blank = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    if (code === 0) blank++;
    own[first + row] = known[code]!;
  }
  return codes.length - blank;
}

/** The cells of one column as they were found in a stretch of a file: what another thread goes on with. */
export interface CodedStretch {
  readonly values: Uint8Array;
  readonly offsets: Int32Array;
  /** One a row, up to the last that has something in it. */
  readonly codes: Uint32Array;
}

/** Takes the cells of a column from where they stand in the bytes of a file, each different one once. */
export class CodedBytes {
  /** The different cells one behind the other, and where each begins. The blank one is the first. */
  #values = new Uint8Array(1 << 10);
  #view = new DataView(this.#values.buffer);
  #offsets: Ints = new Int32Array(64);
  #hashes: Ints = new Int32Array(64);
  /** Places of values by their hash; 0: free. At most half full. */
  #slots: Ints = new Int32Array(128);
  #codes = new Uint32Array(16);
  #count = 1;
  #end = 0;
  #told = 0;
  #repeats = true;
  /** Values that are known to be orderly. */
  #sure = 1;

  /** The cells of one column of a block of the file, whose rows stand at `first`. Rows that are left out, or too short, are blank. */
  take(file: DataView, { from, to, hash, starts, rows }: Block, column: number, first: number): void {
    this.#room(first + rows, this.#count + rows + 1);
    const codes = this.#codes;
    for (let row = 0; row < rows; row++) {
      const cell = starts[row]! + column;
      if (cell >= starts[row + 1]! || from[cell] === to[cell]) continue;
      this.#told++;
      codes[first + row] = this.#repeats ? this.#find(file, from[cell]!, to[cell]!, hash[cell]!) : this.#add(file, from[cell]!, to[cell]!);
    }
    this.#end = first + rows;
  }

  /**
   * The rows of a stretch, whose values are orderly, behind the own ones: the same as if they had been taken from the file.
   * False where the own ones are not orderly.
   */
  join(stretch: CodedStretch, first: number): boolean {
    const { values, offsets, codes } = stretch;
    if (!this.isOrderly()) return false;
    if (codes.length === 0) return true;
    this.#room(first + codes.length, this.#count + codes.length + 1);
    if (!this.#repeats && codes.every((code, row) => code === row + 1)) {
      this.#append(stretch, first);
      return true;
    }
    const file = new DataView(values.buffer, values.byteOffset, values.length);
    const own = this.#codes;
    const known = new Uint32Array(offsets.length);
    const most = this.#count + offsets.length - 2;
    if (this.#repeats && (most <= LOOKED_UP || most * 2 <= this.#told)) {
      // Whatever comes, cells are looked up to the end: each value once, in the order of their first rows.
      for (let code = 1; code < offsets.length - 1; code++) {
        const [from, to] = [offsets[code]!, offsets[code + 1]!];
        known[code] = this.#find(file, from, to, hashOf(file, from, to));
      }
      this.#told += renumber(codes, known, own, first);
    } else
      for (let row = 0; row < codes.length; row++) {
        const code = codes[row]!;
        if (code === 0) continue;
        this.#told++;
        const [from, to] = [offsets[code]!, offsets[code + 1]!];
        if (!this.#repeats) own[first + row] = this.#add(file, from, to);
        else own[first + row] = known[code] ||= this.#find(file, from, to, hashOf(file, from, to));
      }
    this.#end = first + codes.length;
    this.#sure = this.#count;
    return true;
  }

  /** A stretch of which each row has a value of its own, as a column of ids has. */
  #append({ values, offsets, codes }: CodedStretch, first: number): void {
    const base = this.#offsets[this.#count]!;
    this.#hold(base + values.length);
    this.#values.set(values, base);
    for (let row = 0; row < codes.length; row++) {
      this.#codes[first + row] = this.#count++;
      this.#offsets[this.#count] = base + offsets[row + 2]!;
    }
    this.#told += codes.length;
    this.#end = first + codes.length;
    this.#sure = this.#count;
  }

  /** What was taken, to be sent away: no copy. */
  stretch(): CodedStretch {
    const offsets = this.#offsets.subarray(0, this.#count + 1);
    return { offsets, values: this.#values.subarray(0, offsets[this.#count]), codes: this.#codes.subarray(0, this.#end) };
  }

  #room(rows: number, values: number): void {
    if (rows > this.#codes.length) {
      const larger = new Uint32Array(Math.max(rows, this.#codes.length * 2));
      larger.set(this.#codes);
      this.#codes = larger;
    }
    if (values > this.#offsets.length) this.#offsets = wider(this.#offsets, values);
    if (this.#repeats && values > this.#hashes.length) this.#hashes = wider(this.#hashes, values);
  }

  #hold(bytes: number): void {
    if (bytes <= this.#values.length) return;
    const larger = new Uint8Array(Math.max(bytes, this.#values.length * 2));
    larger.set(this.#values);
    [this.#values, this.#view] = [larger, new DataView(larger.buffer)];
  }

  #add(file: DataView, from: number, to: number): number {
    const code = this.#count++;
    let at = this.#offsets[code]!;
    this.#hold(at + to - from);
    const view = this.#view;
    let i = from;
    for (; i + 4 <= to; i += 4, at += 4) view.setInt32(at, file.getInt32(i));
    for (; i < to; i++, at++) view.setUint8(at, file.getUint8(i));
    this.#offsets[code + 1] = at;
    return code;
  }

  #find(file: DataView, from: number, to: number, hash: number): number {
    const [slots, hashes] = [this.#slots, this.#hashes];
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let code = slots[slot]!; code !== 0; code = slots[slot]!) {
      if (hashes[code] === hash && this.#isSame(file, code, from, to)) return code;
      slot = (slot + 1) & mask;
    }
    const code = this.#add(file, from, to);
    slots[slot] = code;
    hashes[code] = hash;
    if (code >= LOOKED_UP && code * 2 > this.#told) {
      this.#repeats = false;
      [this.#slots, this.#hashes] = [new Int32Array(0), new Int32Array(0)];
    } else if (code * 2 >= slots.length) this.#widen();
    return code;
  }

  #isSame(file: DataView, code: number, from: number, to: number): boolean {
    let at = this.#offsets[code]!;
    if (this.#offsets[code + 1]! - at !== to - from) return false;
    const view = this.#view;
    let i = from;
    for (; i + 4 <= to; i += 4, at += 4) if (file.getInt32(i) !== view.getInt32(at)) return false;
    for (; i < to; i++, at++) if (file.getUint8(i) !== view.getUint8(at)) return false;
    return true;
  }

  #widen(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let code = 1; code < this.#count; code++) {
      let slot = this.#hashes[code]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
    this.#slots = slots;
  }

  /** Whether every cell is whole text as `isComposed` knows it, without a line end of its own. Otherwise the file has to be decoded as a whole. */
  isOrderly(): boolean {
    const offsets = this.#offsets;
    const fresh = this.#values.subarray(offsets[this.#sure], offsets[this.#count]);
    for (let code = this.#sure; code < this.#count; code++) if ((this.#values[offsets[code]!]! & 0xc0) === 0x80) return false;
    if (fresh.includes(CR) || !isComposed(fresh)) return false;
    this.#sure = this.#count;
    return true;
  }

  /** `rows`: of the whole grid. */
  built(rows: number): Coded<string> {
    const taken = this.stretch();
    const codes = taken.codes.length === rows ? fitted(taken.codes) : new Uint32Array(rows);
    if (taken.codes.length < rows) codes.set(taken.codes);
    return new CodedRun(new TextRun({ offsets: fitted(taken.offsets), values: fitted(taken.values) }), codes);
  }
}
