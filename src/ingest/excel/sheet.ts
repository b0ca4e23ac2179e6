import { TooLarge } from '../bytes/faults';
import { LIMITS } from '../bytes/limits';
import type { Grid, Merge, RawCell } from '../grid/grid';
import type { NumberKind } from './formats';
import type { Parts } from './parts';
import { dayOfSerial, timeOfSerial } from './serial';
import { plain } from './strings';
import { attribute } from './xml';

/** What cells of a sheet refer to. */
export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly NumberKind[];
  readonly from1904: boolean;
}

export interface SheetRead {
  readonly grid: Grid;
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Formulas whose result the file does not hold. */
  readonly uncomputed: number;
  /** What stands outside the cells: above and below every printed page, and in text boxes. */
  readonly margins: readonly string[];
}

const PLACE = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** The column of "AB12" (27, from 0); null where it is no such name. */
function columnOf(name: string): number | null {
  let column = 0;
  for (let i = 0; i < name.length; i++) {
    const letter = (name.charCodeAt(i) | 32) - 96;
    if (letter < 1 || letter > 26) return i > 0 && i < 4 ? column - 1 : null;
    column = column * 26 + letter;
  }
  return null;
}

/** "AB12" → column 27, row 11 (from 0); null where it is no such name. */
function placeOf(name: string): { readonly column: number; readonly row: number } | null {
  const match = PLACE.exec(name);
  const column = match && columnOf(match[1]! + match[2]!);
  return match && column !== null ? { column, row: Number(match[2]) - 1 } : null;
}

/** Sixteen and seventeen digits are the machine's rounding, not what a person typed. */
function numberOf(text: string): number {
  const value = Number(text);
  return text.length > 15 && Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}

function measured(text: string, kind: NumberKind, from1904: boolean): RawCell {
  const value = numberOf(text);
  if (text.trim() === '' || !Number.isFinite(value)) return text;
  if (kind === 'percent') return `${numberOf(String(value * 100))}%`;
  if (kind === 'number') return value;
  const day = kind === 'time' && value < 1 ? null : dayOfSerial(value, from1904);
  if (day !== null) return { day };
  return value >= 0 && value < 1 ? timeOfSerial(value) : value;
}

function cellOf(type: string | null, style: number, text: string, shared: Shared): RawCell {
  switch (type) {
    case 's':
      return shared.strings[Number(text)] ?? '';
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return { error: text };
    case 'str':
    case 'inlineStr':
      return plain(text);
    case 'd':
      return { day: text.replace('T', ' ').replace(/ 00:00:00(\.0+)?$/, '') };
    default:
      return measured(text, shared.formats[style] ?? 'number', shared.from1904);
  }
}

const MARGIN = /^(?:odd|even|first)(?:Header|Footer)$/;

/** The texts of a header or footer: left, centre, right, without the signs for fonts, sizes and colours. */
const marginTexts = (raw: string): readonly string[] =>
  plain(raw)
    .split(/&[LCR]/)
    .map((text) => text.replace(/&"[^"]*"|&K[0-9A-F]{6}|&\d+|&[A-Z]/gi, '').trim())
    .filter((text) => text !== '');

/** Reads one sheet. Merged cells keep their value in the first one only. Throws Damaged or TooLarge. */
export function readSheet(parts: Parts, path: string, shared: Shared, budget: { cells: number }): SheetRead {
  const rows: RawCell[][] = [];
  const lines: number[] = [];
  const merges: Merge[] = [];
  let [width, hiddenRows, hiddenColumns, uncomputed, letters] = [0, 0, 0, 0, 0];
  let [line, column, style] = [0, -1, 0];
  let [type, value, formula]: [string | null, string, boolean] = [null, '', false];
  let [taking, inReading, hasValue] = [false, false, false];
  let row: RawCell[] = [];
  const margins: string[] = [];
  let margin: string | null = null;

  function startRow(tag: string): void {
    line = Number(attribute(tag, 'r') ?? line + 1) || line + 1;
    if (/^(1|true)$/.test(attribute(tag, 'hidden') ?? '')) hiddenRows++;
    row = [];
    column = -1;
  }

  function startCell(tag: string): void {
    column = columnOf(attribute(tag, 'r') ?? '') ?? column + 1;
    if (column >= LIMITS.columns) throw new TooLarge(`column ${column + 1}`);
    type = attribute(tag, 't');
    style = Number(attribute(tag, 's') ?? 0);
    [value, formula, hasValue] = ['', false, false];
  }

  function endCell(): void {
    if (formula && !hasValue) uncomputed++;
    const cell = hasValue ? cellOf(type, style, value, shared) : '';
    if (cell === '') return;
    if (--budget.cells < 0) throw new TooLarge('too many cells');
    while (row.length < column) row.push('');
    row[column] = cell;
    width = Math.max(width, column + 1);
  }

  function endRow(): void {
    if (row.length === 0) return;
    rows.push(row);
    lines.push(line);
  }

  function merge(tag: string): void {
    const [from, to] = (attribute(tag, 'ref') ?? '').split(':').map(placeOf);
    if (from && to) merges.push({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  }

  parts.read(path, {
    open(name, tag) {
      if (name === 'c') startCell(tag);
      else if (name === 'v') taking = hasValue = true;
      else if (name === 't') [taking, hasValue] = [!inReading, true];
      else if (name === 'f') formula = true;
      else if (name === 'rPh') inReading = true;
      else if (name === 'row') startRow(tag);
      else if (name === 'mergeCell') merge(tag);
      else if (MARGIN.test(name)) margin = '';
      else if (name === 'col' && /^(1|true)$/.test(attribute(tag, 'hidden') ?? '')) {
        hiddenColumns += Number(attribute(tag, 'max') ?? 0) - Number(attribute(tag, 'min') ?? 0) + 1;
      }
    },
    close(name) {
      if (name === 'c') endCell();
      else if (name === 'v' || name === 't') taking = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'row') endRow();
      else if (margin !== null && MARGIN.test(name)) {
        margins.push(...marginTexts(margin));
        margin = null;
      }
    },
    text(raw) {
      if (margin !== null) margin += raw;
      if (!taking) return;
      value += raw;
      letters += raw.length;
      if (letters > LIMITS.letters) throw new TooLarge('too many letters');
    },
  });
  return { grid: { rows, lines, width, merges }, hiddenRows, hiddenColumns, uncomputed, margins };
}
