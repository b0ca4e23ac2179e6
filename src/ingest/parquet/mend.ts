import { type Entry, readStruct, type Struct, type Value, writeStruct } from './thrift';

/** Numbers of the fields that are looked at, as parquet.thrift has them. */
const FILE = { schema: 2, groups: 4 } as const;
const LEAF = { type: 1, repetition: 3, children: 5 } as const;
const CHUNK = { offset: 2, meta: 3 } as const;
const META = { values: 5, size: 7, data: 9, dictionary: 11, needed: 11 } as const;
const PAGE = { kind: 1, packed: 3, first: 5, second: 8 } as const;
const SECOND = { definition: 5 } as const;
const [DICTIONARY_PAGE, DATA_PAGE_2] = [2n, 3n];
const [OPTIONAL, REQUIRED] = [1n, 0n];
const [I32, I64] = [5, 6];

const numberAt = (struct: Struct, id: number): bigint | null => {
  const value = struct.get(id)?.value;
  return typeof value === 'bigint' ? value : null;
};
const structAt = (struct: Struct | null, id: number): Struct | null => {
  const value = struct?.get(id)?.value;
  return value instanceof Map ? (value as Struct) : null;
};
const structsAt = (struct: Struct, id: number): readonly Struct[] => {
  const value = struct.get(id)?.value;
  return Array.isArray(value) ? (value as readonly Value[]).filter((v): v is Struct => v instanceof Map) : [];
};
const set = (struct: Struct, id: number, kind: number, value: Value): Struct => new Map(struct).set(id, { kind, value });
const withStructs = (struct: Struct, id: number, value: readonly Struct[]): Struct =>
  new Map(struct).set(id, { ...(struct.get(id) as Entry), value });

function pageAt(bytes: Uint8Array, at: number): { readonly page: Struct; readonly next: number } | null {
  try {
    const { struct, end } = readStruct(bytes, at);
    const packed = numberAt(struct, PAGE.packed);
    return packed === null || packed < 0n ? null : { page: struct, next: end + Number(packed) };
  } catch {
    return null;
  }
}

/** Where a column's pages start and end, and what the first of them is. */
interface Pages {
  readonly at: number;
  readonly end: number;
  readonly first: Struct;
  /** The place behind the first page. */
  readonly second: number;
}

/** Rows of a page, blanks included; none in a dictionary. */
function valuesOf(page: Struct): bigint {
  const header = structAt(page, numberAt(page, PAGE.kind) === DATA_PAGE_2 ? PAGE.second : PAGE.first);
  return (header && numberAt(header, 1)) ?? 0n;
}

/** Goes from page to page until all values of the column are there. */
function pagesOf(bytes: Uint8Array, meta: Struct): Pages | null {
  const [data, dictionary, wanted] = [numberAt(meta, META.data), numberAt(meta, META.dictionary), numberAt(meta, META.values)];
  if (data === null || wanted === null) return null;
  const at = Number(dictionary !== null && dictionary > 3n && dictionary < data ? dictionary : data);
  const first = at > 3 ? pageAt(bytes, at) : null;
  let values = 0n;
  for (let page = first; page; page = pageAt(bytes, page.next)) {
    values += numberAt(page.page, PAGE.kind) === DICTIONARY_PAGE ? 0n : valuesOf(page.page);
    if (values >= wanted && page.next <= bytes.length) return { at, end: page.next, first: first!.page, second: first!.next };
  }
  return null;
}

/** A column as the standard wants it: what is optional goes, a dictionary gets its place, its length is that of its pages. */
function mendChunk(chunk: Struct, { at, end, first, second }: Pages): Struct {
  let meta: Struct = new Map([...structAt(chunk, CHUNK.meta)!].filter(([id]) => id < META.needed));
  if (numberAt(first, PAGE.kind) === DICTIONARY_PAGE) {
    meta = set(meta, META.dictionary, I64, BigInt(at));
    meta = set(meta, META.data, I64, BigInt(second));
  } else meta = set(meta, META.data, I64, BigInt(at));
  meta = set(meta, META.size, I64, BigInt(end - at));
  const kept = new Map([...chunk].filter(([id]) => id <= CHUNK.meta));
  return kept.set(CHUNK.meta, { ...(chunk.get(CHUNK.meta) as Entry), value: meta });
}

/** Whether the pages of a column without a word about it may hold blanks: only the second kind of page says so by itself. */
function repetitionOf({ first }: Pages): bigint | null {
  if (numberAt(first, PAGE.kind) !== DATA_PAGE_2) return null;
  const levels = numberAt(structAt(first, PAGE.second) ?? new Map(), SECOND.definition);
  return levels === null ? null : levels > 0n ? OPTIONAL : REQUIRED;
}

/**
 * A Parquet file whose footer old or careless writers left against the standard, with a footer that keeps to it; its pages are not touched.
 * Dictionaries that the footer does not place or places at 0, lengths without page headers, statistics of unknown shape, columns of which
 * it is not said whether they may be blank. Null where the file cannot be understood so.
 */
export function mendFooter(bytes: Uint8Array): Uint8Array | null {
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 8, true);
  const from = bytes.length - 8 - size;
  if (from < 4) return null;
  let file: Struct;
  try {
    file = readStruct(bytes.subarray(0, bytes.length - 8), from).struct;
  } catch {
    return null;
  }
  const groups = structsAt(file, FILE.groups);
  const chunks = groups.map((group) => structsAt(group, 1));
  const found = new Map<Struct, Pages>();
  for (const chunk of chunks.flat()) {
    const meta = structAt(chunk, CHUNK.meta);
    const pages = meta && pagesOf(bytes.subarray(0, from), meta);
    if (!pages) return null;
    found.set(chunk, pages);
  }
  let column = -1;
  const schema = structsAt(file, FILE.schema).map((leaf, i): Struct | null => {
    if (leaf.has(LEAF.type)) column++;
    if (i === 0 || leaf.has(LEAF.repetition)) return leaf;
    const chunk = leaf.has(LEAF.type) ? chunks[0]?.[column] : undefined;
    const repetition = chunk ? repetitionOf(found.get(chunk)!) : null;
    return repetition === null ? null : set(leaf, LEAF.repetition, I32, repetition);
  });
  if (schema.includes(null)) return null;
  const mended = groups.map((group, i) =>
    withStructs(
      group,
      1,
      chunks[i]!.map((chunk) => mendChunk(chunk, found.get(chunk)!)),
    ),
  );
  const footer = writeStruct(withStructs(withStructs(file, FILE.schema, schema as readonly Struct[]), FILE.groups, mended));
  const whole = new Uint8Array(from + footer.length + 8);
  whole.set(bytes.subarray(0, from));
  whole.set(footer, from);
  new DataView(whole.buffer).setUint32(whole.length - 8, footer.length, true);
  whole.set(bytes.subarray(bytes.length - 4), whole.length - 4);
  return whole;
}
