/** A value in Thrift's compact writing, with its kind as it stands in the bytes. Numbers of doubles are kept as they are. */
export type Value = bigint | boolean | Uint8Array | readonly Value[] | Struct;

export interface Entry {
  readonly kind: number;
  /** What a list holds. */
  readonly item?: number;
  readonly value: Value;
}

/** Fields of a struct by their number. */
export type Struct = ReadonlyMap<number, Entry>;

const DEEPEST = 32;
const [YES, NO, BYTE, DOUBLE, BINARY, LIST, SET, STRUCT] = [1, 2, 3, 7, 8, 9, 10, 12] as const;

/** Reads one struct and tells where it ends. Throws a RangeError where the bytes make no sense; maps, which Parquet never has here, are none. */
export function readStruct(bytes: Uint8Array, from: number): { readonly struct: Struct; readonly end: number } {
  let at = from;
  const byte = (): number => {
    const found = bytes[at++];
    if (found === undefined) throw new RangeError('the struct is cut');
    return found;
  };
  const varint = (): bigint => {
    for (let [value, shift] = [0n, 0n]; ; shift += 7n) {
      const next = byte();
      value |= BigInt(next & 0x7f) << shift;
      if (next < 0x80) return value;
      if (shift > 63n) throw new RangeError('a number without an end');
    }
  };
  const zigzag = (): bigint => {
    const value = varint();
    return (value >> 1n) ^ -(value & 1n);
  };
  const run = (size: number): Uint8Array => {
    if (at + size > bytes.length) throw new RangeError('a run longer than the bytes');
    at += size;
    return bytes.subarray(at - size, at);
  };
  const list = (depth: number): { readonly item: number; readonly value: readonly Value[] } => {
    const head = byte();
    const size = head >> 4 === 15 ? Number(varint()) : head >> 4;
    if (size > bytes.length) throw new RangeError('a list longer than the bytes');
    const item = head & 15;
    return { item, value: Array.from({ length: size }, () => (item <= NO ? byte() === YES : entry(item, depth).value)) };
  };
  const entry = (kind: number, depth: number): Entry => {
    if (depth > DEEPEST) throw new RangeError('nested too deep');
    if (kind === YES || kind === NO) return { kind, value: kind === YES };
    if (kind === BYTE) return { kind, value: run(1) };
    if (kind < DOUBLE && kind > BYTE) return { kind, value: zigzag() };
    if (kind === DOUBLE) return { kind, value: run(8) };
    if (kind === BINARY) return { kind, value: run(Number(varint())) };
    if (kind === LIST || kind === SET) return { kind, ...list(depth + 1) };
    if (kind === STRUCT) return { kind, value: struct(depth + 1) };
    throw new RangeError(`no kind ${kind}`);
  };
  const struct = (depth: number): Struct => {
    const fields = new Map<number, Entry>();
    for (let id = 0; ;) {
      const head = byte();
      if (head === 0) return fields;
      id = head >> 4 === 0 ? Number(zigzag()) : id + (head >> 4);
      fields.set(id, entry(head & 15, depth));
    }
  };
  return { struct: struct(0), end: at };
}

/** The struct in the same writing; its fields in the order of their numbers. */
export function writeStruct(struct: Struct): Uint8Array {
  const out: number[] = [];
  const varint = (value: bigint) => {
    for (let rest = value; ; rest >>= 7n) {
      out.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0));
      if (rest <= 0x7fn) return;
    }
  };
  const run = (bytes: Uint8Array) => {
    for (const byte of bytes) out.push(byte);
  };
  const put = ({ kind, item, value }: Entry): void => {
    if (typeof value === 'bigint') varint((value << 1n) ^ (value >> 63n));
    else if (value instanceof Uint8Array) {
      if (kind === BINARY) varint(BigInt(value.length));
      run(value);
    } else if (value instanceof Map) fields(value);
    else if (Array.isArray(value)) {
      const items = value as readonly Value[];
      out.push((Math.min(items.length, 15) << 4) | item!);
      if (items.length >= 15) varint(BigInt(items.length));
      for (const one of items)
        if (typeof one === 'boolean') out.push(one ? YES : NO);
        else put({ kind: item!, value: one });
    }
  };
  const fields = (given: Struct): void => {
    let last = 0;
    for (const [id, field] of [...given].sort(([a], [b]) => a - b)) {
      const kind = typeof field.value === 'boolean' ? (field.value ? YES : NO) : field.kind;
      if (id - last > 0 && id - last < 16) out.push(((id - last) << 4) | kind);
      else {
        out.push(kind);
        varint((BigInt(id) << 1n) ^ (BigInt(id) >> 63n));
      }
      last = id;
      put({ ...field, kind });
    }
    out.push(0);
  };
  fields(struct);
  return Uint8Array.from(out);
}
