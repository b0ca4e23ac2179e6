import type { Report } from '../report';
import type { Decoded } from './decode';
import type { Encoding } from './encoding';

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1258': 'windows-1258',
  'windows-1252': 'windows-1252',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
};

/** Below this a person should look before believing. */
const SURE = 0.8;
// A word typed with the capitals of an ABC font: plain letters are capital, those with marks are small.
const HALF_CAPITAL = /(?<!\p{L})(?=\p{L}*[a-zà-ỹđ])(?=\p{L}*[A-Z]\p{L}*[A-Z])\p{Lu}\p{L}*/gu;
const LISTED = 20;

function lineOf(text: string, at: number): number {
  let line = 1;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line++;
  return line;
}

/** Tells what a person should know of how the file's text was read. `bytes`: what it was read from. */
export function noteDecoding(decoded: Decoded, bytes: Uint8Array, report: Report): void {
  const { encoding, confidence, text, damaged, places } = decoded;
  if (encoding !== 'utf-8' && !encoding.startsWith('utf-16')) {
    const params = { encoding: NAMES[encoding], percent: Math.round(confidence * 100) };
    if (confidence < SURE) report.add('warning', 'encoding_unsure', { params });
    else report.add('notice', 'encoding_other', { params });
  }
  if (encoding === 'tcvn3') {
    const words = [...text.matchAll(HALF_CAPITAL)];
    for (const word of words.slice(0, 1)) {
      report.add('warning', 'text_capitals', { line: lineOf(text, word.index), value: word[0], params: { words: words.length } });
    }
  }
  for (const { line, at, byte } of places) {
    report.add('warning', 'text_damaged', { line, value: `0x${byte.toString(16)}`, params: { at, bytes: damaged } });
  }
  if (damaged > 0 && places.length === 0) report.add('warning', 'text_damaged', { params: { at: 0, bytes: damaged } });
  // Bytes are looked through many times faster than letters.
  if (encoding === 'utf-8' && !bytes.includes(0)) return;
  let found = 0;
  for (let at = text.indexOf('\0'); at >= 0 && found < LISTED; at = text.indexOf('\0', text.indexOf('\n', at) + 1)) {
    report.add('warning', 'text_nul', { line: lineOf(text, at) });
    found++;
    if (!text.includes('\n', at)) break;
  }
}
