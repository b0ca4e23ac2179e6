const QUOTE = 34;
const LF = 10;
const CR = 13;

export interface CsvSink {
  /** One record. `cells` is used again for the next: copy what is kept. `line` is where it starts, from 1. False stops the reading. */
  row(cells: readonly string[], width: number, line: number): boolean;
  /** A quote that is never closed (it is then taken as a letter), or text between a closing quote and the delimiter (it is kept). */
  oddity?(code: 'quote_open' | 'text_after_quote', line: number): void;
}

/** Lines inside a quoted cell. */
function breaks(text: string, from: number, to: number): number {
  let found = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === LF || (c === CR && text.charCodeAt(i + 1) !== LF)) found++;
  }
  return found;
}

/** Index of the quote that closes the cell opened before `from`, or -1. */
function closing(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

/** Reads records as RFC 4180 has them: quoted line breaks, doubled quotes, LF, CRLF or CR. Lines with nothing on them are no records. */
export function readCsv(text: string, delimiter: string, sink: CsvSink): void {
  const separator = delimiter.charCodeAt(0);
  const end = text.length;
  const cells: string[] = [];
  let at = 0;
  let line = 1;
  while (at < end) {
    const startLine = line;
    let width = 0;
    for (;;) {
      let cell: string | null = null;
      let from = at;
      if (text.charCodeAt(at) === QUOTE) {
        const close = closing(text, at + 1);
        if (close < 0) sink.oddity?.('quote_open', line);
        else {
          cell = text.slice(at + 1, close);
          line += breaks(text, at + 1, close);
          if (cell.includes('""')) cell = cell.replaceAll('""', '"');
          from = at = close + 1;
        }
      }
      let c = 0;
      while (at < end) {
        c = text.charCodeAt(at);
        if (c === separator || c === LF || c === CR) break;
        at++;
      }
      if (cell === null) cell = text.slice(from, at);
      else if (at > from && text.slice(from, at).trim() !== '') {
        sink.oddity?.('text_after_quote', line);
        cell += text.slice(from, at);
      }
      cells[width++] = cell;
      if (at >= end || c !== separator) break;
      at++;
    }
    if (at < end) {
      at += text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
      line++;
    }
    if (width === 1 && cells[0] === '') continue;
    if (!sink.row(cells, width, startLine)) return;
  }
}

/** The first records, copied. */
export function firstRecords(text: string, delimiter: string, limit: number): string[][] {
  const found: string[][] = [];
  readCsv(text, delimiter, { row: (cells, width) => found.push(cells.slice(0, width)) < limit });
  return found;
}
