/** Length of the well-formed UTF-8 character that starts at `at`, or 0. */
function character(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const size = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (size === 0 || at + size > bytes.length) return 0;
  for (let i = 1; i < size; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0;
  const next = bytes[at + 1]!;
  const overlong = (lead === 0xe0 && next < 0xa0) || (lead === 0xf0 && next < 0x90);
  const beyond = (lead === 0xed && next >= 0xa0) || (lead === 0xf4 && next >= 0x90);
  return overlong || beyond ? 0 : size;
}

/** A byte that is no UTF-8. */
export interface BadByte {
  /** From 1. */
  readonly line: number;
  /** Place in the file, from 1. */
  readonly at: number;
  readonly byte: number;
}

export interface Utf8Count {
  /** Characters of more than one byte that are whole. */
  readonly good: number;
  readonly bad: number;
  /** The first of the bad ones. */
  readonly places: readonly BadByte[];
}

const LISTED = 20;

/** Weighs bytes as UTF-8: how many characters beyond ASCII are whole, how many bytes belong to none, and where. */
export function weighUtf8(bytes: Uint8Array): Utf8Count {
  const places: BadByte[] = [];
  let [good, bad, line] = [0, 0, 1];
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      if (byte === 10 || (byte === 13 && bytes[at + 1] !== 10)) line++;
      at++;
      continue;
    }
    const size = character(bytes, at);
    if (size) good++;
    else {
      bad++;
      if (places.length < LISTED) places.push({ line, at: at + 1, byte });
    }
    at += size || 1;
  }
  return { good, bad, places };
}

const isTail = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/**
 * True where the bytes are whole UTF-8 in NFC for sure: no NUL, nothing but Latin letters up to U+02FF, the Vietnamese ones of U+1E00 … U+1EFF
 * and common signs. Decoding and normalising a hundred megabytes takes longer than reading their cells.
 */
export function isComposed(bytes: Uint8Array): boolean {
  const before = bytes.byteOffset & 3;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset - before, (bytes.length + before) >> 2);
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead === 0) return false;
    if (lead < 0x80) {
      if (((at + before) & 3) !== 3) continue;
      // Most of a file is ASCII: four letters at once, as long as none of them is NUL or beyond it.
      let word = (at + before + 1) >> 2;
      while (word < words.length && (((words[word]! - 0x01010101) | words[word]!) & 0x80808080) === 0) word++;
      at = (word << 2) - before - 1;
      continue;
    }
    const next = bytes[at + 1];
    if (!isTail(next)) return false;
    if (lead >= 0xc2 && lead < 0xcc) {
      at++;
      continue;
    }
    const last = bytes[at + 2];
    const isLetter = lead === 0xe1 && next! >= 0xb8 && next! <= 0xbb;
    const isSign = lead === 0xe2 && next === 0x80 && last! > 0x81;
    const isMark = lead === 0xef && next === 0xbb && last === 0xbf;
    if (!isTail(last) || !(isLetter || isSign || isMark)) return false;
    at += 2;
  }
  return true;
}
