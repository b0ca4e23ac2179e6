import type { SheetCell } from './cell';

/** The tallest row that spreadsheets take, in points. */
const TALLEST = 409;
/** Points that a line takes for each point of its letters, and a row beside its lines. */
const [LINE, AROUND] = [1.3, 2];
/** What the cell keeps free of its width on both sides, in letters. */
const MARGIN = 1.5;

/** How wide a text is, in digits: small letters are narrower, capitals wider, signs of the East twice as wide. */
function wide(text: string): number {
  let sum = 0;
  for (const letter of text) sum += letter >= '\u2e80' ? 2 : /\p{Lu}/u.test(letter) ? 1.35 : 0.95;
  return sum;
}

/** Lines that a text takes in a cell so many letters wide: words go on the next line, longer ones are broken. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - MARGIN);
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    let at = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const needs = wide(word);
      if (at > 0 && at + 0.5 + needs <= room) at += 0.5 + needs;
      else {
        lines += (at > 0 ? 1 : 0) + Math.ceil(Math.max(1, needs) / room) - 1;
        at = needs % room || needs;
      }
    }
  }
  return lines;
}

/** Points that a row needs so that every wrapped text shows whole: not every program works it out itself. Undefined: one plain line. */
export function heightOf(row: readonly SheetCell[], widths: readonly number[], size: number): number | undefined {
  let most = 0;
  row.forEach(({ value, style }, at) => {
    if (value === null || (style?.wrap !== true && style?.size === undefined)) return;
    const lines = style.wrap === true && typeof value === 'string' ? linesOf(value, (widths[at] ?? 8) * (size / (style.size ?? size))) : 1;
    most = Math.max(most, lines * (style.size ?? size) * LINE + AROUND);
  });
  return most === 0 ? undefined : Math.min(TALLEST, Math.round(most * 4) / 4);
}
