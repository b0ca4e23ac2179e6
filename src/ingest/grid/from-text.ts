import { LIMITS } from '../bytes/limits';
import { type CsvSink, readCsv } from '../csv';
import { CodedTexts } from './coded';
import { CodedRows } from './coded-rows';
import type { DialectGuess } from './dialect';
import type { Grid } from './grid';

/** A line that is no row of the table, and why. */
export interface DroppedLine {
  readonly line: number;
  readonly reason: 'blank' | 'comment';
  readonly text: string;
}

export interface TextGrid {
  readonly grid: Grid;
  readonly dropped: readonly DroppedLine[];
  readonly oddities: readonly { readonly code: 'quote_open' | 'text_after_quote'; readonly line: number }[];
  /** What would have been too much; the grid then ends there. */
  readonly tooMuch: 'file_columns' | 'file_cells' | null;
}

const STEP = 20_000;

/** Text → rows, kept by columns. Never more than LIMITS allow. `onProgress`: the part of the text that is read (0 … 1). */
export function gridFromText(text: string, dialect: DialectGuess, onProgress?: (part: number) => void): TextGrid {
  const columns: CodedTexts[] = [];
  const widths: number[] = [];
  const lines: number[] = [];
  const dropped: DroppedLine[] = [];
  const oddities: { code: 'quote_open' | 'text_after_quote'; line: number }[] = [];
  let [width, cellCount] = [0, 0];
  let tooMuch: TextGrid['tooMuch'] = null;
  const { comment } = dialect;
  const body = text.replace(/^sep=.\r?\n/i, (line) => '\n'.repeat(line.split('\n').length - 1));
  const sink: CsvSink = {
    row(cells, count, line, end) {
      if (comment !== '' && cells[0]!.trimStart().startsWith(comment)) {
        dropped.push({ line, reason: 'comment', text: cells.slice(0, count).join(dialect.delimiter) });
        return true;
      }
      cellCount += count;
      width = Math.max(width, count);
      if (dropped.length >= LIMITS.dropped) tooMuch ??= 'file_cells';
      if (width > LIMITS.columns) tooMuch = 'file_columns';
      else if (cellCount > LIMITS.cells) tooMuch = 'file_cells';
      if (tooMuch) return false;
      while (columns.length < count) columns.push(new CodedTexts());
      const row = lines.length;
      for (let i = 0; i < count; i++) columns[i]!.put(row, cells[i]!);
      widths.push(count);
      lines.push(line);
      if (row % STEP === 0) onProgress?.(end / body.length);
      return true;
    },
    oddity(code, line) {
      if (oddities.length < LIMITS.dropped) oddities.push({ code, line });
      else tooMuch = 'file_cells';
    },
    blank(line) {
      if (dropped.length < LIMITS.dropped) dropped.push({ line, reason: 'blank', text: '' });
      else tooMuch = 'file_cells';
      return tooMuch === null;
    },
  };
  readCsv(body, dialect, sink);
  const built = columns.map((column) => column.built(lines.length));
  const rows = new CodedRows(built, Uint16Array.from(widths));
  return { grid: { rows, columns: built, lines, width, merges: [] }, dropped, oddities, tooMuch };
}
