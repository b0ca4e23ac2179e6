import { LIMITS } from '../bytes/limits';
import { CodedBytes } from './coded-bytes';
import { CodedRows } from './coded-rows';
import type { DialectGuess } from './dialect';
import type { DroppedLine, TextGrid } from './from-text';
import { Block, type Place, scan } from './scan';

/**
 * The same as `gridFromText`, straight from the bytes of a large and orderly file: composed UTF-8, comma and double quotes or the like.
 * Null where it is in another encoding, lines end with CR alone, or a quoted cell runs over a line, has quotes in it, or is followed by
 * text: such files are read as texts.
 */
export function gridFromBytes(bytes: Uint8Array, dialect: DialectGuess, onProgress?: (part: number) => void): TextGrid | null {
  const { delimiter, quote, escape, comment } = dialect;
  const separator = delimiter.charCodeAt(0);
  if (delimiter.length !== 1 || separator > 126 || quote !== '"' || escape !== '' || comment !== '') return null;
  const begin = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  // "sep=;" is a word to the reader and no row.
  if ((bytes[begin]! | 32) === 0x73 && bytes[begin + 3] === 0x3d) return null;
  const columns: CodedBytes[] = [];
  const widths: number[] = [];
  const lines: number[] = [];
  const dropped: DroppedLine[] = [];
  const block = new Block();
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let [width, cells] = [0, 0];
  const done = (tooMuch: TextGrid['tooMuch']): TextGrid | null => {
    const built = columns.flatMap((column) => column.built(lines.length) ?? []);
    if (built.length < columns.length) return null;
    const rows = new CodedRows(built, Uint16Array.from(widths));
    return { grid: { rows, columns: built, lines, width, merges: [] }, dropped, oddities: [], tooMuch };
  };
  let place: Place = { at: begin, line: 0 };
  while (place.at < bytes.length) {
    const next = scan(file, separator, place, block, dropped);
    if (next === 'odd') return null;
    if (typeof next === 'string') return done(next);
    place = next;
    cells += block.starts[block.rows]!;
    if (cells > LIMITS.cells) return done('file_cells');
    while (columns.length < block.width) columns.push(new CodedBytes(file));
    for (let c = 0; c < block.width; c++) columns[c]!.take(block, c, lines.length);
    for (let row = 0; row < block.rows; row++) {
      lines.push(block.lines[row]!);
      widths.push(block.starts[row + 1]! - block.starts[row]!);
    }
    width = Math.max(width, block.width);
    onProgress?.(place.at / bytes.length);
  }
  return done(null);
}
