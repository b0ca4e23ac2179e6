// The three grades of the law on state secrets, as a stamp: alone in a cell or a line, in capitals, or after "độ mật". Words such as "bảo mật" are no stamp.
const ALONE = /^[([*\s]*(tuyệt\s*mật|tối\s*mật|mật|tuyet mat|toi mat)[)\]*\s.!]*$/iu;
const CAPITALS = /(?<!\p{L})(TUYỆT|TỐI)\s+MẬT(?!\p{L})/u;
const NAMED = /(?<!\p{L})(độ|dấu)(?:\s+mật\s*[:–-]\s*(tuyệt mật|tối mật|mật)(?!\p{L})|\s+(tuyệt mật|tối mật)[\s.)]*$)/iu;
/** Stamps are also typed with a space after every letter. */
const SPACED = /^\p{L}(?:\s+\p{L})+$/u;
const LONGEST = 300;

const isStamp = (text: string): boolean => ALONE.test(SPACED.test(text) ? text.replace(/\s/g, '') : text);

/** The secrecy stamp among these cells of a heading or a note, or null. */
export function secrecyStamp(cells: readonly string[]): string | null {
  for (const cell of cells) {
    if (cell.length > LONGEST || !/m/i.test(cell)) continue;
    const text = cell.normalize('NFC').trim();
    // Letterheads put several things into one cell, apart by line breaks or many blanks.
    const lines = text.split(/[\n\r\t|]+|\s{3,}/u).map((line) => line.trim());
    if (CAPITALS.test(text) || NAMED.test(text) || isStamp(text) || lines.some(isStamp)) return text;
  }
  return null;
}

/** Names part their words by these, where they part anything but words. */
const BETWEEN = /\s+-\s+|[–—()[\]{},;]+/u;
const AT_END = /(?<!\p{L})(?:(?:tuyệt|tối)\s+mật|(?:TUYET|TOI)\s+MAT)$/u;

/** The secrecy stamp in the name of a file or of a folder above it, or null: "Báo cáo (tối mật).xlsx", "MẬT - danh sách.csv". */
export function secretName(path: string): string | null {
  const names = path.normalize('NFC').split(/[/\\]/);
  const words = names.map((name) =>
    name
      .replace(/(?:\.[a-z\d]{1,7})+$/i, '')
      .replaceAll('_', ' ')
      .trim(),
  );
  const parts = words.flatMap((name) => name.split(BETWEEN).map((part) => part.trim()));
  return secrecyStamp(parts) ?? parts.find((part) => AT_END.test(part) || AT_END.test(part.toLowerCase())) ?? null;
}
