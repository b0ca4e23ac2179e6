/** What the end of a Parquet file says of it. */
export interface Footer {
  /** Rows that the file promises: those of its row groups. */
  readonly rows: number;
  /** Rows as the file as a whole has it, and where that number stands; old writers left it at 0. */
  readonly stated: { readonly rows: number; readonly from: number; readonly to: number };
  /** Its columns, or even its footer, are locked with a key. */
  readonly encrypted: boolean;
}

const DEEPEST = 32;

/** Steps through Thrift's compact writing without keeping what it does not need. Throws a RangeError at the end of the bytes. */
class Compact {
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const byte = this.#bytes[this.at++];
    if (byte === undefined) throw new RangeError('the footer is cut');
    return byte;
  }

  varint(): bigint {
    let [value, shift] = [0n, 0n];
    for (;;) {
      const byte = this.byte();
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
      shift += 7n;
      if (shift > 63n) throw new RangeError('a number without an end');
    }
  }

  zigzag(): number {
    const value = this.varint();
    return Number((value >> 1n) ^ -(value & 1n));
  }

  #skipMany(size: number, depth: number, ...kinds: number[]): void {
    if (size > this.#bytes.length) throw new RangeError('a list longer than the file');
    for (let i = 0; i < size; i++) for (const kind of kinds) this.skip(kind, depth, true);
  }

  skip(kind: number, depth: number, inList = false): void {
    if (depth > DEEPEST) throw new RangeError('nested too deep');
    if (kind <= 2) this.at += inList ? 1 : 0;
    else if (kind === 3) this.at++;
    else if (kind <= 6) this.varint();
    else if (kind === 7) this.at += 8;
    else if (kind === 8) {
      const size = Number(this.varint());
      this.at += size;
    } else if (kind === 9 || kind === 10) {
      const head = this.byte();
      this.#skipMany(head >> 4 === 15 ? Number(this.varint()) : head >> 4, depth + 1, head & 15);
    } else if (kind === 11) {
      const size = Number(this.varint());
      const kinds = size === 0 ? 0 : this.byte();
      this.#skipMany(size, depth + 1, kinds >> 4, kinds & 15);
    } else if (kind === 12) this.fields((_, inner) => this.skip(inner, depth + 1));
    else throw new RangeError('the footer is damaged');
  }

  /** Calls `item` for each struct of a list. */
  structs(item: () => void): void {
    const head = this.byte();
    const size = head >> 4 === 15 ? Number(this.varint()) : head >> 4;
    if (size > this.#bytes.length || (head & 15) !== 12) throw new RangeError('the footer is damaged');
    for (let i = 0; i < size; i++) item();
  }

  /** Calls `field` for each field of a struct; it has to read or skip the value. */
  fields(field: (id: number, kind: number) => void): void {
    let id = 0;
    for (;;) {
      const head = this.byte();
      if (head === 0) return;
      id = head >> 4 === 0 ? this.zigzag() : id + (head >> 4);
      field(id, head & 15);
    }
  }
}

const LOCKED = [0x50, 0x41, 0x52, 0x45];
const ends = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, i) => bytes[bytes.length - 4 + i] === byte);

/** Reads the footer; null where there is none that makes sense. */
export function readFooter(bytes: Uint8Array): Footer | null {
  if (ends(bytes, LOCKED)) return { rows: 0, stated: { rows: 0, from: 0, to: 0 }, encrypted: true };
  if (bytes.length < 12) return null;
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 8, true);
  if (size > bytes.length - 8) return null;
  const start = bytes.length - 8 - size;
  const reader = new Compact(bytes.subarray(start, bytes.length - 8));
  let stated: Footer['stated'] | null = null;
  let [inGroups, encrypted] = [0, false];
  try {
    reader.fields((id, kind) => {
      if (id === 3 && kind === 6) {
        const from = start + reader.at;
        stated = { rows: reader.zigzag(), from, to: start + reader.at };
      } else if (id === 4 && kind === 9) {
        reader.structs(() =>
          reader.fields((inner, type) => {
            if (inner === 3 && type === 6) inGroups += reader.zigzag();
            else reader.skip(type, 1);
          }),
        );
      } else {
        if (id === 8) encrypted = true;
        reader.skip(kind, 0);
      }
    });
  } catch {
    return null;
  }
  const found = stated as Footer['stated'] | null;
  return found && { rows: Math.max(found.rows, inGroups), stated: found, encrypted };
}

/** The file with the number of rows that its row groups have, where its footer says 0. */
export function withRows(bytes: Uint8Array, { rows, stated }: Footer): Uint8Array {
  if (stated.rows !== 0 || rows === 0) return bytes;
  const number: number[] = [];
  for (let rest = BigInt(rows) * 2n; ; rest >>= 7n) {
    number.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0));
    if (rest <= 0x7fn) break;
  }
  const grown = number.length - (stated.to - stated.from);
  const mended = new Uint8Array(bytes.length + grown);
  mended.set(bytes.subarray(0, stated.from));
  mended.set(number, stated.from);
  mended.set(bytes.subarray(stated.to), stated.from + number.length);
  const size = new DataView(mended.buffer);
  size.setUint32(mended.length - 8, size.getUint32(mended.length - 8, true) + grown, true);
  return mended;
}
