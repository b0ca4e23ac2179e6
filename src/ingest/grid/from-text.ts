import { LIMITS } from '../bytes/limits';
import { type CsvSink, readCsv } from '../csv';
import { remembering } from '../remembering';
import type { DialectGuess } from './dialect';
import type { Grid, RawCell } from './grid';

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

/** Text → rows. Never more than LIMITS allow. */
export function gridFromText(text: string, dialect: DialectGuess): TextGrid {
  const rows: RawCell[][] = [];
  const lines: number[] = [];
  const dropped: DroppedLine[] = [];
  const oddities: { code: 'quote_open' | 'text_after_quote'; line: number }[] = [];
  const shared = remembering((cell: string) => cell);
  let [width, cellCount] = [0, 0];
  let tooMuch: TextGrid['tooMuch'] = null;
  const { comment } = dialect;
  const sink: CsvSink = {
    row(cells, count, line) {
      if (comment !== '' && cells[0]!.trimStart().startsWith(comment)) {
        dropped.push({ line, reason: 'comment', text: cells.slice(0, count).join(dialect.delimiter) });
        return true;
      }
      cellCount += count;
      width = Math.max(width, count);
      if (width > LIMITS.columns) tooMuch = 'file_columns';
      else if (cellCount > LIMITS.cells) tooMuch = 'file_cells';
      if (tooMuch) return false;
      const row: string[] = [];
      for (let i = 0; i < count; i++) row.push(shared(cells[i]!));
      rows.push(row);
      lines.push(line);
      return true;
    },
    oddity: (code, line) => oddities.push({ code, line }),
    blank: (line) => dropped.push({ line, reason: 'blank', text: '' }),
  };
  const body = text.replace(/^sep=.\r?\n/i, (line) => '\n'.repeat(line.split('\n').length - 1));
  readCsv(body, dialect, sink);
  return { grid: { rows, lines, width, merges: [] }, dropped, oddities, tooMuch };
}
