/** Average width of a letter over its size, by kind: good to a few per cent for Plex; Vietnamese marks add none. */
function widthOf(char: string): number {
  if (/[\u0300-\u036f]/.test(char)) return 0;
  if (/[ilj.,:;'|!()[\]ìíỉĩị \u00a0]/.test(char)) return 0.3;
  if (/[mwMW%@]/.test(char)) return 0.86;
  if (/[A-ZĐÀ-ỸƠƯ]/.test(char)) return 0.66;
  return char.charCodeAt(0) > 0x2e80 ? 1 : 0.56;
}

/** Width of a text in px, estimated: the layout is a pure function and must not need a page. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const char of text) width += widthOf(char);
  return width * size;
}

/** At most `lines` lines no wider than `width`; what does not fit ends in "…". */
export function wrap(text: string, width: number, size: number, lines: number): string {
  const out: string[] = [];
  let line = '';
  const words = text.split(/\s+/u).flatMap((word) => (textWidth(word, size) > width ? (word.match(/.{1,12}/gu) ?? [word]) : [word]));
  for (const word of words) {
    const next = line ? `${line} ${word}` : word;
    if (textWidth(next, size) <= width || !line) line = next;
    else if (out.length + 1 === lines) {
      while (line && textWidth(`${line}…`, size) > width) line = line.slice(0, -1);
      return [...out, `${line.replace(/[\s,;:–-]+$/u, '')}…`].join('\n');
    } else {
      out.push(line);
      line = word;
    }
  }
  return [...out, line].join('\n');
}

/** Renderers read `{name|…}` as a style: a word joiner after each brace keeps text from data as text. Control characters go. */
export function safe(text: string): string {
  const braced = text.toWellFormed().replaceAll('{', '{\u2060');
  // oxlint-disable-next-line no-control-regex -- characters that neither XML nor a label can hold
  return braced.replace(/[\u0000-\u0009\u000b-\u001f\u007f\ufffe\uffff]/g, ' ');
}
