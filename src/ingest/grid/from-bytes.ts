import { LIMITS } from '../bytes/limits';
import { CodedBytes } from './coded-bytes';
import { CodedRows } from './coded-rows';
import type { DialectGuess } from './dialect';
import type { DroppedLine, TextGrid } from './from-text';

const LF = 10;
const CR = 13;
const QUOTE = 34;
const STEP = 20_000;

/**
 * The same as `gridFromText`, straight from the bytes of a large and orderly file: composed UTF-8, comma and double quotes or the like.
 * Null where a quoted cell runs over a line, has quotes in it, or is followed by text: such files are read as texts.
 */
export function gridFromBytes(bytes: Uint8Array, dialect: DialectGuess, onProgress?: (part: number) => void): TextGrid | null {
  const { delimiter, quote, escape, comment } = dialect;
  const separator = delimiter.charCodeAt(0);
  if (delimiter.length !== 1 || separator > 126 || quote !== '"' || escape !== '' || comment !== '') return null;
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  // "sep=;" is a word to the reader and no row.
  if ((bytes[at]! | 32) === 0x73 && bytes[at + 3] === 0x3d) return null;
  const columns: CodedBytes[] = [];
  const widths: number[] = [];
  const lines: number[] = [];
  const dropped: DroppedLine[] = [];
  const end = bytes.length;
  let [line, width, cells] = [0, 0, 0];
  const done = (tooMuch: TextGrid['tooMuch']): TextGrid => {
    const built = columns.map((column) => column.built(lines.length));
    const rows = new CodedRows(built, Uint16Array.from(widths));
    return { grid: { rows, columns: built, lines, width, merges: [] }, dropped, oddities: [], tooMuch };
  };
  while (at < end) {
    line++;
    const row = lines.length;
    let [count, isBlank] = [0, true];
    for (;;) {
      let [from, to] = [at, -1];
      if (bytes[at] === QUOTE) {
        from = ++at;
        while (at < end && bytes[at] !== QUOTE && bytes[at] !== LF && bytes[at] !== CR) at++;
        const after = bytes[at + 1];
        if (bytes[at] !== QUOTE || (at + 1 < end && after !== separator && after !== LF && after !== CR)) return null;
        to = at++;
      }
      while (at < end && bytes[at] !== separator && bytes[at] !== LF && bytes[at] !== CR) at++;
      if (to < 0) to = at;
      if (count >= LIMITS.columns) return done('file_columns');
      if (count >= columns.length) columns.push(new CodedBytes(bytes));
      columns[count]!.put(row, from, to);
      isBlank &&= from === to;
      count++;
      if (at >= end || bytes[at] !== separator) break;
      at++;
    }
    if (at < end) at += bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1;
    if (count === 1 && isBlank) {
      if (dropped.length >= LIMITS.dropped) return done('file_cells');
      dropped.push({ line, reason: 'blank', text: '' });
      continue;
    }
    cells += count;
    if (cells > LIMITS.cells) return done('file_cells');
    width = Math.max(width, count);
    widths.push(count);
    lines.push(line);
    if (row % STEP === 0) onProgress?.(at / end);
  }
  return done(null);
}
