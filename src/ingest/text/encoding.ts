import { TCVN3 } from './tcvn3';
import { fromVni } from './vni';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'windows-1252', 'tcvn3', 'vni'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const isEncoding = (x: unknown): x is Encoding => ENCODINGS.some((known) => known === x);

const PIECE = 1 << 16;

function byTable(bytes: Uint8Array, table: readonly string[]): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) {
    let piece = '';
    for (const byte of bytes.subarray(from, from + PIECE)) piece += table[byte];
    pieces.push(piece);
  }
  return pieces.join('');
}

/** The bytes as text in NFC, without a byte order mark; what cannot be read is U+FFFD. */
export function textOf(bytes: Uint8Array, encoding: Encoding): string {
  switch (encoding) {
    case 'tcvn3':
      return byTable(bytes, TCVN3).normalize('NFC');
    case 'vni':
      return fromVni(new TextDecoder('windows-1252').decode(bytes)).normalize('NFC');
    default:
      return new TextDecoder(encoding).decode(bytes).normalize('NFC');
  }
}
