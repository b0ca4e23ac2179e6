/** Widths of letters in thousandths of their size, a to z and A to Z: the metrics of the faces that slides and documents name. */
const FACES = {
  serif: [
    [444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444],
    [722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611],
  ],
  serifBold: [
    [500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444],
    [722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667],
  ],
  sans: [
    [556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500],
    [667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611],
  ],
} as const;

export type Face = keyof typeof FACES;

const MARKS = /\p{M}/gu;
const SPACE = 260;
const OTHER = 560;

function widthOf(char: string, face: Face): number {
  if (/[\s.,:;'|!()[\]·]/u.test(char)) return char === '·' ? OTHER / 2 : SPACE + 20;
  if (/[ơƠưƯ]/u.test(char)) return widthOf({ ơ: 'o', Ơ: 'O', ư: 'u', Ư: 'U' }[char] ?? 'o', face) + 60;
  const at = char.toLowerCase() === 'đ' ? 3 : char.toLowerCase().charCodeAt(0) - 97;
  const width = FACES[face][char === char.toLowerCase() ? 0 : 1][at];
  if (width !== undefined) return width;
  if (/[%@—…]/u.test(char)) return 920;
  return char.charCodeAt(0) > 0x2e80 ? 1000 : OTHER;
}

/** Width of a text, in the unit of its size. */
export function widthIn(text: string, size: number, face: Face): number {
  let width = 0;
  const known = text
    .normalize('NFC')
    .replace(/[ờớợởỡ]/gu, 'ơ')
    .replace(/[ừứựửữ]/gu, 'ư')
    .replace(/[ỜỚỢỞỠ]/gu, 'Ơ')
    .replace(/[ỪỨỰỬỮ]/gu, 'Ư');
  for (const char of known.replace(/[^ơưƠƯ]+/gu, (part) => part.normalize('NFD').replace(MARKS, ''))) width += widthOf(char, face);
  return (width * size) / 1000;
}
