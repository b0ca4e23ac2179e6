import type { ProblemCode } from '../domain/problem-code';

export type Decoded = { readonly text: string; readonly encoding: 'utf-8' | 'utf-16' | 'windows-1258' } | { readonly refused: ProblemCode };

const starts = (bytes: Uint8Array, ...head: number[]) => head.every((byte, i) => bytes[i] === byte);

/** Zip (xlsx), old Office, PDF, gzip: a person picked the wrong kind of file. */
const isOtherKind = (bytes: Uint8Array) =>
  starts(bytes, 0x50, 0x4b, 3, 4) ||
  starts(bytes, 0xd0, 0xcf, 0x11, 0xe0) ||
  starts(bytes, 0x25, 0x50, 0x44, 0x46) ||
  starts(bytes, 0x1f, 0x8b);

/** UTF-16 by its mark, or by the zero bytes that ASCII leaves in every second place. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (starts(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (starts(bytes, 0xfe, 0xff)) return 'utf-16be';
  const sample = Math.min(bytes.length, 400) & ~1;
  const zeros = [0, 0];
  for (let i = 0; i < sample; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  if (zeros[1]! > sample / 4 && zeros[0]! < sample / 40) return 'utf-16le';
  return zeros[0]! > sample / 4 && zeros[1]! < sample / 40 ? 'utf-16be' : null;
}

// Vietnamese letters of windows-1258, beyond those of Latin-1; TCVN3 and VNI texts give symbols here instead.
const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯ]|\p{M}/gu;
const SYMBOLS = /[®¸µ¶·¹§¨©ª«¬\u0080-\u009f]/g;

function windows1258(bytes: Uint8Array): Decoded {
  const raw = new TextDecoder('windows-1258').decode(bytes);
  const letters = raw.match(VIETNAMESE)?.length ?? 0;
  const symbols = raw.match(SYMBOLS)?.length ?? 0;
  return symbols > letters ? { refused: 'file_encoding' } : { text: raw.normalize('NFC'), encoding: 'windows-1258' };
}

/** The file's text in NFC, without its byte order mark. UTF-8, UTF-16, or windows-1258; anything else is refused by name. */
export function decode(bytes: Uint8Array): Decoded {
  if (isOtherKind(bytes)) return { refused: 'file_binary' };
  const wide = utf16(bytes);
  try {
    const text = new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
    return { text: text.normalize('NFC'), encoding: wide ? 'utf-16' : 'utf-8' };
  } catch {
    return wide ? { refused: 'file_encoding' } : windows1258(bytes);
  }
}
