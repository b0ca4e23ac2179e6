/** A cell of a file: numbers are written bare, text is guarded, null is empty. */
export type CsvCell = string | number | bigint | null;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const RUNS = /^[=+\-@\t\r]/;

/** A text that a spreadsheet would run as a formula gets an apostrophe before it; a plain number stays as it is. */
export function guarded(text: string): string {
  return RUNS.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

function cell(value: CsvCell): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? guarded(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (row: readonly CsvCell[]): string => row.map(cell).join(',');

const RUN = 10_000;

/** The same file as `csv` makes, piece by piece: of a million rows no text of all of them is ever made. */
export function* csvPieces(rows: Iterable<readonly CsvCell[]>): Generator<string> {
  let lines: string[] = ['\uFEFF'];
  for (const row of rows) {
    lines.push(line(row), '\r\n');
    if (lines.length < RUN) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

/**
 * Rows as a CSV that is safe to open in a spreadsheet: UTF-8 with a byte-order mark, comma, CRLF, dot decimals.
 * `foot` follows after an empty line, one text a line.
 */
export function csv(rows: readonly (readonly CsvCell[])[], foot: readonly string[] = []): string {
  const lines = rows.map(line);
  const notes = foot.length > 0 ? ['', ...foot.map(cell)] : [];
  return `\uFEFF${[...lines, ...notes].join('\r\n')}\r\n`;
}
