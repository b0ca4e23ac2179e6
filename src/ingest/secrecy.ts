// The three grades of the law on state secrets, as a stamp: alone in a cell, or after "độ mật". Words such as "bảo mật" are no stamp.
const ALONE = /^[([*\s]*(tuyệt mật|tối mật|mật)[)\]*\s.]*$/iu;
const NAMED = /(tuyệt mật|tối mật|(độ|dấu|mức độ) mật\s*:\s*(tuyệt mật|tối mật|mật)(?![\p{L}]))/iu;

/** The secrecy stamp among these cells of a heading or a note, or null. */
export function secrecyStamp(cells: readonly string[]): string | null {
  for (const cell of cells) {
    const text = cell.normalize('NFC').trim();
    if (text.length <= 300 && (ALONE.test(text) || NAMED.test(text))) return text;
  }
  return null;
}
