import { fc } from '../support/random';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/ingest/text/decode';
import type { Encoding } from '../../src/ingest/text/encoding';
import { isSyllable } from '../../src/ingest/text/syllable';
import { TCVN3 } from '../../src/ingest/text/tcvn3';
import { fromVni } from '../../src/ingest/text/vni';

const LETTERS = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, little: boolean): Uint8Array {
  const out = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) out.setUint16(2 * i, text.charCodeAt(i), little);
  return new Uint8Array(out.buffer);
}

const tcvn3 = (text: string) => Uint8Array.from(text, (letter) => TCVN3.lastIndexOf(letter));

/** windows-1258 as Windows writes it: a vowel with its hat or horn, then the tone. */
function windows1258(text: string): Uint8Array {
  const byteOf = new Map(Array.from({ length: 256 }, (_, b) => [new TextDecoder('windows-1258').decode(Uint8Array.of(b)), b]));
  const bytes: number[] = [];
  for (const letter of text) {
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD'))?.[0] ?? '';
    const base = letter.normalize('NFD').replace(tone, '').normalize('NFC');
    const known = byteOf.get(letter);
    bytes.push(...(known === undefined ? [byteOf.get(base)!, byteOf.get(tone)!] : [known]));
  }
  return Uint8Array.from(bytes);
}

const SENTENCE = 'Số;Đơn vị\n1;Vụ Hợp tác quốc tế\n2;Cục Trợ giúp pháp lý, Sở Tư pháp tỉnh Đắk Lắk\n3;Ủy ban nhân dân\n';

describe('what a text is written in', () => {
  test.each<[Encoding, Uint8Array]>([
    ['utf-8', utf8(SENTENCE)],
    ['utf-8', utf8(`\uFEFF${SENTENCE}`)],
    ['utf-8', utf8(SENTENCE.normalize('NFD'))],
    ['utf-16le', utf16(`\uFEFF${SENTENCE}`, true)],
    ['utf-16be', utf16(`\uFEFF${SENTENCE}`, false)],
    ['utf-16le', utf16(SENTENCE, true)],
    ['utf-16be', utf16(SENTENCE, false)],
    ['windows-1258', windows1258(SENTENCE)],
    ['tcvn3', tcvn3(SENTENCE)],
  ])('%s', (encoding, bytes) => {
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ encoding, text: SENTENCE, damaged: 0 });
    expect(decoded.confidence).toBeGreaterThan(0.9);
  });

  test('VNI', () => {
    // As it is found in old texts: the signs of windows-1252.
    const text = 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc, ngöôøi laäp bieåu, Ñoàng Nai';
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const decoded = decode(bytes);
    expect(decoded.encoding).toBe('vni');
    expect(decoded.text).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc, người lập biểu, Đồng Nai');
    expect(fromVni('COÄNG HOØA, Tieáng Vieät, yù kieán, LYÙ, khaùc')).toBe('CỘNG HÒA, Tiếng Việt, ý kiến, LÝ, khác');
  });

  test('Western European where no Vietnamese word comes out', () => {
    const bytes = Uint8Array.from("Country;Côte d'Ivoire;México;Türkiye;Österreich\n", (letter) => letter.charCodeAt(0));
    expect(decode(bytes)).toMatchObject({ encoding: 'windows-1252', text: "Country;Côte d'Ivoire;México;Türkiye;Österreich\n" });
  });

  test('a choice overrules what was found', () => {
    expect(decode(utf8('Đắk'), 'windows-1252')).toMatchObject({ encoding: 'windows-1252', confidence: 1 });
    expect(decode(tcvn3(SENTENCE), 'tcvn3').text).toBe(SENTENCE);
  });

  test('damaged UTF-8 stays UTF-8, and every bad byte has its place', () => {
    const whole = utf8('Đơn vị\nVụ Hợp tác quốc tế\nSở Tư pháp\n');
    const bytes = Uint8Array.from([...whole, 0xff, 10, 0xc3, 10]);
    const { encoding, damaged, places, text } = decode(bytes);
    expect({ encoding, damaged, places }).toEqual({
      encoding: 'utf-8',
      damaged: 2,
      places: [
        { line: 4, at: whole.length + 1, byte: 0xff },
        { line: 5, at: whole.length + 3, byte: 0xc3 },
      ],
    });
    expect(text.split('\uFFFD')).toHaveLength(3);
  });
});

test('whatever is written in Vietnamese comes back from every encoding, if it is told which', () => {
  const word = fc.string({ unit: fc.constantFrom(...Array.from(`${LETTERS}${LETTERS.toUpperCase()} 1;`)), maxLength: 40 });
  fc.assert(
    fc.property(word, (text) => {
      expect(decode(utf8(text), 'utf-8').text).toBe(text);
      expect(decode(utf8(text.normalize('NFD')), 'utf-8').text).toBe(text);
      expect(decode(utf16(text, true), 'utf-16le').text).toBe(text);
      expect(decode(windows1258(text), 'windows-1258').text).toBe(text);
      expect(decode(tcvn3(text), 'tcvn3').text).toBe(text);
    }),
  );
});

test.each([
  ['Vụ', 'hợp', 'tác', 'quốc', 'tế', 'nghiêng', 'khuyến', 'Đắk', 'ngoằn', 'ý', 'giữa', 'huyện', 'thuở'].map((w) => [w, true] as const),
  ['Côte', 'Türkiye', 'phBp', 'strength', 'áà', 'T­'].map((w) => [w, false] as const),
])('syllables', (...words) => {
  for (const [word, expected] of words) expect(isSyllable(word), word).toBe(expected);
});
