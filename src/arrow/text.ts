/** Texts as one run of UTF-8 with the place where each begins: what Arrow's text columns are made of. */
export interface TextBytes {
  readonly offsets: Int32Array;
  readonly values: Uint8Array;
}

const REPLACEMENT = 0xfffd;

/** The code point at `at`; half a pair on its own becomes the replacement character, as in every UTF-8 encoder. */
function pointAt(text: string, at: number): number {
  const point = text.codePointAt(at) ?? REPLACEMENT;
  return point >= 0xd800 && point <= 0xdfff ? REPLACEMENT : point;
}

/** Encodes all texts at once. `TextEncoder`, called once a cell, takes longer than everything else of an import together. */
export function encodeTexts(texts: readonly (string | null)[]): TextBytes {
  const offsets = new Int32Array(texts.length + 1);
  let values = new Uint8Array(Math.max(64, texts.length * 12));
  let end = 0;
  for (let row = 0; row < texts.length; row++) {
    const text = texts[row] ?? '';
    if (end + text.length * 3 > values.length) {
      const larger = new Uint8Array(Math.max(values.length * 2, end + text.length * 3));
      larger.set(values.subarray(0, end));
      values = larger;
    }
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) {
        values[end++] = unit;
        continue;
      }
      const point = unit < 0xd800 || unit > 0xdfff ? unit : pointAt(text, at);
      if (point > 0xffff) {
        values[end++] = 0xf0 | (point >> 18);
        values[end++] = 0x80 | ((point >> 12) & 63);
        at++;
      } else if (point > 0x7ff) values[end++] = 0xe0 | (point >> 12);
      else values[end++] = 0xc0 | (point >> 6);
      if (point > 0x7ff) values[end++] = 0x80 | ((point >> 6) & 63);
      values[end++] = 0x80 | (point & 63);
    }
    offsets[row + 1] = end;
  }
  return { offsets, values: values.subarray(0, end) };
}
