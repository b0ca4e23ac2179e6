const LF = 10;
const CR = 13;

/** How a text keeps its cells apart: one letter each. Quotes are double quotes unless said; an empty text means that there are none. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote?: string;
  /** The letter before a quote that does not close; doubled quotes where it is left out. */
  readonly escape?: string;
}

export interface CsvSink {
  /** One record. `cells` is used again for the next: copy what is kept. `line` is where it starts, from 1; `end` is its end in the text. False stops the reading. */
  row(cells: readonly string[], width: number, line: number, end: number): boolean;
  /** A quote that is never closed (it is then taken as a letter), or text between a closing quote and the delimiter (it is kept). */
  oddity?(code: 'quote_open' | 'text_after_quote', line: number): void;
  /** A line with nothing on it. False stops the reading. */
  blank?(line: number): boolean;
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
function closing(text: string, quote: string, escape: string, from: number): number {
  let at = text.indexOf(quote, from);
  if (escape === '') {
    while (at >= 0 && text[at + 1] === quote) at = text.indexOf(quote, at + 2);
    return at;
  }
  const isEscaped = (place: number) => {
    let back = place;
    while (back > from && text[back - 1] === escape) back--;
    return (place - back) % 2 === 1;
  };
  while (at >= 0 && isEscaped(at)) at = text.indexOf(quote, at + 1);
  return at;
}

/** What follows a closing quote up to the next cell: only blanks belong there. */
function isClosed(text: string, at: number, separator: number): boolean {
  for (let i = at; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === separator || c === LF || c === CR) return true;
    if (c !== 32 && c !== 9) return false;
  }
  return true;
}

/**
 * Reads records as RFC 4180 has them: quoted line breaks, doubled quotes, LF, CRLF or CR. Lines with nothing on them are no records.
 * A quote whose partner stands lines away in the middle of a text was never meant as one.
 */
export function readCsv(text: string, { delimiter, quote = '"', escape = '' }: Dialect, sink: CsvSink): void {
  const separator = delimiter.charCodeAt(0);
  const mark = quote === '' ? -1 : quote.charCodeAt(0);
  const [inside, meant] = [escape === '' ? quote + quote : escape + quote, quote];
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
      if (text.charCodeAt(at) === mark) {
        const close = closing(text, quote, escape, at + 1);
        const crossed = close < 0 ? 0 : breaks(text, at + 1, close);
        if (close < 0 || (crossed > 0 && !isClosed(text, close + 1, separator))) sink.oddity?.('quote_open', line);
        else {
          cell = text.slice(at + 1, close);
          line += crossed;
          if (cell.includes(inside)) cell = cell.replaceAll(inside, meant);
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
    if (width === 1 && cells[0] === '') {
      if (sink.blank?.(startLine) === false) return;
      continue;
    }
    if (!sink.row(cells, width, startLine, at)) return;
  }
}

/** The first records, copied. */
export function firstRecords(text: string, delimiter: string, limit: number): string[][] {
  const found: string[][] = [];
  readCsv(text, { delimiter }, { row: (cells, width) => found.push(cells.slice(0, width)) < limit });
  return found;
}
