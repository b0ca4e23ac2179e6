/** What a file is, by its first bytes; its name is not asked. */
export type Kind = 'zip' | 'gzip' | 'zstd' | 'rar' | '7z' | 'xz' | 'parquet' | 'ole' | 'pdf' | 'picture' | 'text';

const HEADS: readonly (readonly [kind: Kind, ...head: number[]])[] = [
  ['zip', 0x50, 0x4b, 3, 4],
  ['zip', 0x50, 0x4b, 5, 6],
  ['gzip', 0x1f, 0x8b, 8],
  ['zstd', 0x28, 0xb5, 0x2f, 0xfd],
  ['rar', 0x52, 0x61, 0x72, 0x21, 0x1a, 7],
  ['7z', 0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
  ['xz', 0xfd, 0x37, 0x7a, 0x58, 0x5a, 0],
  ['parquet', 0x50, 0x41, 0x52, 0x31],
  ['parquet', 0x50, 0x41, 0x52, 0x45],
  ['ole', 0xd0, 0xcf, 0x11, 0xe0],
  ['pdf', 0x25, 0x50, 0x44, 0x46],
  ['picture', 0x89, 0x50, 0x4e, 0x47],
  ['picture', 0xff, 0xd8, 0xff],
];

/** Parquet files end as they begin. */
const PAR1 = [0x50, 0x41, 0x52, 0x31];

export function kindOf(bytes: Uint8Array): Kind {
  const found = HEADS.find(([, ...head]) => head.every((byte, i) => bytes[i] === byte));
  if (found) return found[0];
  const isTail = bytes.length >= 8 && PAR1.every((byte, i) => bytes[bytes.length - 4 + i] === byte);
  return isTail ? 'parquet' : 'text';
}

/** Bytes that are no text in any encoding: many control characters, and not every second one a zero as in UTF-16. */
export function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  const counts = [0, 0];
  sample.forEach((byte, i) => {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) counts[i & 1]!++;
  });
  const [even, odd] = counts as [number, number];
  return even + odd > sample.length / 20 && Math.min(even, odd) > sample.length / 100;
}

/** True where the bytes hold that text in UTF-16, as the folder of an old Office file does. */
function names(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** What an OLE file is: a workbook locked with a password, an old .xls, or something else of Office. */
export function oleKind(bytes: Uint8Array): 'encrypted' | 'xls' | 'other' {
  if (names(bytes, 'EncryptedPackage')) return 'encrypted';
  return names(bytes, 'Workbook') || names(bytes, 'Book') ? 'xls' : 'other';
}
