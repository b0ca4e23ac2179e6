import { type Encoding, textOf } from './encoding';
import { isSyllable } from './syllable';
import { weighUtf8 } from './utf8';

/** An encoding that the bytes may have, and how sure that is (0 … 1). */
export interface EncodingGuess {
  readonly encoding: Encoding;
  readonly confidence: number;
}

const starts = (bytes: Uint8Array, ...head: number[]) => head.every((byte, i) => bytes[i] === byte);
const SAMPLE = 200_000;

/** UTF-16 by the zero bytes that ASCII leaves in every second place. */
function wide(bytes: Uint8Array): Encoding | null {
  const sample = Math.min(bytes.length, 400) & ~1;
  const zeros = [0, 0];
  for (let i = 0; i < sample; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  if (zeros[1]! > sample / 4 && zeros[0]! < sample / 40) return 'utf-16le';
  return zeros[0]! > sample / 4 && zeros[1]! < sample / 40 ? 'utf-16be' : null;
}

/** The bytes around the first one beyond ASCII. */
function telling(bytes: Uint8Array): Uint8Array {
  let at = 0;
  while (at < bytes.length && bytes[at]! < 0x80) at++;
  const from = Math.max(0, bytes.lastIndexOf(10, Math.max(0, at - 2000)) + 1);
  return bytes.subarray(from, from + SAMPLE);
}

// oxlint-disable-next-line no-control-regex -- TCVN3 keeps capitals among the control characters
const WORD = /[\p{L}\p{M}\p{S}\u0000-\u0008\u000e-\u001f\u00a1-\u00bf\u2013-\u2122]+/gu;
// oxlint-disable-next-line no-control-regex -- what stands beyond ASCII is asked for
const BEYOND = /[^\u0000-\u007f]/g;
const OTHER_WORD = /^[\p{L}\p{M}]+$/u;

/** Shares of the characters beyond ASCII that stand in Vietnamese syllables, and in words of letters alone. */
function shares(text: string): { readonly vietnamese: number; readonly words: number } {
  let [all, vietnamese, words] = [0, 0, 0];
  for (const [word] of text.matchAll(WORD)) {
    const count = word.match(BEYOND)?.length ?? 0;
    all += count;
    if (count && isSyllable(word)) vietnamese += count;
    if (count && OTHER_WORD.test(word)) words += count;
  }
  return all === 0 ? { vietnamese: 0, words: 0 } : { vietnamese: vietnamese / all, words: words / all };
}

/** Single-byte encodings: the one in which the letters make Vietnamese syllables; where none does, Western European. */
function singleByte(bytes: Uint8Array): EncodingGuess[] {
  const sample = telling(bytes);
  const vietnamese = (['windows-1258', 'tcvn3', 'vni'] as const).map((encoding) => ({
    encoding,
    confidence: shares(textOf(sample, encoding)).vietnamese,
  }));
  const best = Math.max(...vietnamese.map((g) => g.confidence));
  const western = shares(textOf(sample, 'windows-1252')).words * (1 - best);
  return [...vietnamese, { encoding: 'windows-1252' as const, confidence: Math.max(western, 0.1) }];
}

/** UTF-16 or a byte order mark of UTF-8: what the first bytes tell. */
export function markedEncoding(bytes: Uint8Array): EncodingGuess | null {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', confidence: 1 };
  if (starts(bytes, 0xff, 0xfe)) return { encoding: 'utf-16le', confidence: 1 };
  if (starts(bytes, 0xfe, 0xff)) return { encoding: 'utf-16be', confidence: 1 };
  const sixteen = wide(bytes);
  return sixteen && { encoding: sixteen, confidence: 0.95 };
}

/** What bytes that are not whole UTF-8 may be written in, likeliest first. */
export function guessEncoding(bytes: Uint8Array): readonly [EncodingGuess, ...EncodingGuess[]] {
  const { good, bad } = weighUtf8(bytes.subarray(0, 1 << 22));
  const guesses = [...singleByte(bytes), { encoding: 'utf-8' as const, confidence: good / (good + 4 * bad + 1) }];
  const [first, ...rest] = guesses.sort((a, b) => b.confidence - a.confidence);
  return [first!, ...rest];
}
