import type { Box } from '../../office/slides/slide';
import { type Face, widthIn } from './letter-widths';

/** Lines that a text takes when it is broken at its spaces. */
export function linesOf(text: string, size: number, width: number, face: Face): number {
  let [lines, line] = [text === '' ? 0 : 1, 0];
  const space = widthIn(' ', size, face);
  for (const word of text.split(/[^\S\u00a0]+/u)) {
    const wide = widthIn(word, size, face);
    if (line > 0 && line + space + wide > width * 0.985) {
      lines += 1;
      line = wide;
    } else line += (line > 0 ? space : 0) + wide;
    // A word that is wider than the line is broken inside.
    lines += Math.floor(line / width);
    line %= width;
  }
  return lines;
}

/** The largest of these sizes (units) at which the text takes no more than so many lines; the smallest where none does. */
export function sizeFor(text: string, sizes: readonly number[], lines: number, width: number, face: Face): number {
  return sizes.find((size) => linesOf(text, size, width, face) <= lines) ?? sizes.at(-1)!;
}

/** The box parted from left to right by these shares, with so much room between. */
export function parted({ x, y, width, height }: Box, shares: readonly number[], gap: number): readonly Box[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const room = width - gap * (shares.length - 1);
  let left = x;
  return shares.map((share) => {
    const wide = (room * share) / whole;
    const box = { x: left, y, width: wide, height };
    left += wide + gap;
    return box;
  });
}
