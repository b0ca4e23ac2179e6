import { digest } from '../domain/digest';
import type { Outcome } from '../domain/problem';
import type { ProblemCode } from '../domain/problem-code';
import type { SourceFile } from '../domain/source';
import { type Content, contentsOf } from './bytes/contents';
import { Damaged, TooLarge, zipFault } from './bytes/faults';
import { longestLine } from './bytes/lines';
import { readWorkbook } from './excel/workbook';
import { detectDialect, type DialectGuess } from './grid/dialect';
import { gridFromBytes } from './grid/from-bytes';
import { gridFromJson } from './grid/from-json';
import { gridFromTable } from './grid/from-table';
import { type DroppedLine, gridFromText } from './grid/from-text';
import { cellText, type Grid } from './grid/grid';
import type { Helpers } from './grid/helpers';
import { rowFacts } from './grid/row-facts';
import { readParquetTable } from './parquet/table';
import { baseName } from './recognise';
import type { OnProgress } from './progress';
import { Report } from './report';
import { secrecyStamp } from './secrecy';
import { type Decoded, decode } from './text/decode';
import type { Encoding } from './text/encoding';
import { noteDecoding } from './text/notes';
import { isComposed } from './text/utf8';

/** What a person decided about how a text is read, against what was detected. */
export interface ReadingChoice {
  readonly encoding?: Encoding;
  readonly dialect?: Partial<Omit<DialectGuess, 'confidence'>>;
}

/** One table-like thing inside a file: a text, a sheet, a Parquet table. */
export interface Part {
  /** Path inside an archive, or the file's name. */
  readonly name: string;
  readonly sheet: string | null;
  readonly format: 'csv' | 'xlsx' | 'parquet' | 'json';
  /** A hidden sheet: the page asks before it is used. */
  readonly hidden: boolean;
  readonly grid: Grid;
  /** Lines that never were rows: blank ones, remarks. */
  readonly dropped: readonly DroppedLine[];
  readonly encoding: Pick<Decoded, 'encoding' | 'confidence' | 'guesses'> | null;
  readonly dialect: DialectGuess | null;
}

export interface OpenedFile {
  readonly file: string;
  /** Known a moment after the parts: hashing a large file takes as long as reading a fifth of it. */
  readonly sha256: Promise<string>;
  readonly bytes: number;
  readonly parts: readonly Part[];
}

/** The part of a file that is read (0 … 1). */
type OnPart = (part: number) => void;
type Refuse = (code: ProblemCode, value?: string) => null;

const SURE = { encoding: 'utf-8', confidence: 1 } as const;
const PLAIN = { hidden: false, sheet: null, dropped: [], encoding: null, dialect: null } as const;

/** Files of this size are read from their bytes where they are orderly. */
const LARGE = 4 << 20;
/** Bytes by which it is found out how a text is parted. */
export const SAMPLE = 1 << 20;

/** How a large, orderly text in composed UTF-8 is parted, by its first bytes; null where it has to be decoded as a whole. */
export function dialectOf(name: string, bytes: Uint8Array, choice: ReadingChoice): DialectGuess | null {
  const isOther = (choice.encoding ?? 'utf-8') !== 'utf-8' || /\.json$/i.test(name);
  if (isOther) return null;
  const first = bytes.subarray(0, SAMPLE);
  // A character may be cut at the end of the sample.
  if (!isComposed(first.subarray(0, first.lastIndexOf(10) + 1))) return null;
  return { ...detectDialect(new TextDecoder().decode(first)), ...choice.dialect };
}

/** A text that is read from its bytes; null where it has to be decoded as a whole. */
async function fromBytes(
  name: string,
  bytes: Uint8Array,
  choice: ReadingChoice,
  onPart: OnPart,
  helpers?: Helpers,
): Promise<Part | { readonly tooMuch: ProblemCode } | null> {
  const dialect = bytes.length < LARGE ? null : dialectOf(name, bytes, choice);
  if (!dialect) return null;
  const found = await gridFromBytes(bytes, dialect, onPart, helpers);
  if (!found || found.grid.rows.length === 0) return null;
  if (found.tooMuch) return { tooMuch: found.tooMuch };
  const { grid, dropped } = found;
  return { ...PLAIN, name, format: 'csv', grid, dropped, encoding: { ...SURE, guesses: [SURE] }, dialect };
}

async function fromText(
  { name, bytes }: Content,
  choice: ReadingChoice,
  report: Report,
  refuse: Refuse,
  onPart: OnPart,
  helpers?: Helpers,
): Promise<Part[] | null> {
  if (longestLine(bytes) > 0) return refuse('file_line_long');
  const quick = await fromBytes(name, bytes, choice, onPart, helpers);
  if (quick) return 'tooMuch' in quick ? refuse(quick.tooMuch) : [quick];
  const decoded = decode(bytes, choice.encoding);
  const { text, encoding, confidence, guesses } = decoded;
  if (text.trim() === '') return refuse('file_empty');
  noteDecoding(decoded, bytes, report);
  const records = /\.json$/i.test(name) ? gridFromJson(text) : null;
  if (records) return [{ ...PLAIN, name, format: 'json', grid: records }];
  const dialect = { ...detectDialect(text), ...choice.dialect };
  const { grid, dropped, oddities, tooMuch } = gridFromText(text, dialect, onPart);
  if (tooMuch) return refuse(tooMuch);
  for (const { code, line } of oddities) report.add('warning', code, { line });
  return [{ ...PLAIN, name, format: 'csv', grid, dropped, encoding: { encoding, confidence, guesses }, dialect }];
}

function fromWorkbook({ name, bytes }: Content, report: Report, refuse: Refuse, onPart: OnPart): Part[] | null {
  try {
    const sheets = readWorkbook(bytes, onPart);
    const stamp = secrecyStamp(sheets.flatMap((sheet) => sheet.margins));
    if (stamp !== null) return refuse('file_secret', stamp);
    return sheets.map(({ name: sheet, hidden, grid, uncomputed }) => {
      if (hidden && grid.rows.length > 0) report.add('notice', 'sheet_hidden', { value: sheet });
      if (uncomputed > 0) report.add('warning', 'cells_uncomputed', { value: sheet, params: { cells: uncomputed } });
      return { ...PLAIN, name, sheet, hidden, format: 'xlsx', grid };
    });
  } catch (thrown) {
    const cause = zipFault(thrown) ?? thrown;
    if (cause instanceof TooLarge) return refuse('file_bomb', cause.message);
    if (cause instanceof Damaged) return refuse('workbook_damaged', cause.message);
    throw thrown;
  }
}

async function fromParquet({ name, bytes }: Content, refuse: Refuse): Promise<Part[] | null> {
  const read = await readParquetTable(bytes);
  if ('refused' in read) return refuse(read.refused, read.detail);
  return [{ ...PLAIN, name, format: 'parquet', grid: gridFromTable(read.table) }];
}

const EDGE = 40;

/** A secrecy stamp where documents carry it: in the sheet's name, near its edges, or in a row of its own. */
function stampOf({ sheet, grid }: Part): string | null {
  const { rows } = grid;
  const facts = rowFacts(grid);
  const told = secrecyStamp([sheet ?? '']);
  if (told !== null) return told;
  for (let at = 0; at < rows.length; at++) {
    if (at >= EDGE && at < rows.length - EDGE && facts.filled(at) > 2) continue;
    const stamp = secrecyStamp(rows.at(at)!.map(cellText));
    if (stamp !== null) return stamp;
  }
  return null;
}

/**
 * A file of any usual kind → its parts as grids, with how each was read. Nothing is understood yet.
 * `ok: false` where nothing can come of it: empty, damaged, locked, of another kind, too large, or marked secret (nothing is then kept).
 * `helpers` read parts of the same file, if it is a text.
 */
export async function openFile(
  source: SourceFile,
  choice: ReadingChoice = {},
  onProgress?: OnProgress,
  helpers?: Helpers,
): Promise<Outcome<OpenedFile>> {
  const file = baseName(source.name);
  const report = new Report(file);
  const refuse: Refuse = (code, value) => {
    report.add('error', code, value === undefined ? {} : { value });
    return null;
  };
  const closed = (): Outcome<OpenedFile> => ({ ok: false, problems: report.problems() });
  if (source.bytes.length === 0) {
    refuse('file_empty');
    return closed();
  }
  const found = await contentsOf(source.name, source.bytes, report.others);
  if ('refused' in found) {
    refuse(found.refused, found.detail);
    return closed();
  }
  const total = found.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const parts: Part[] = [];
  let before = 0;
  for (const content of found) {
    const size = content.bytes.length;
    const onPart: OnPart = (part) => onProgress?.({ stage: 'reading', unit: 'bytes', done: before + Math.round(size * part), total });
    onPart(0);
    const read =
      content.kind === 'text'
        ? await fromText(content, choice, report, refuse, onPart, content.bytes === source.bytes ? helpers : undefined)
        : content.kind === 'workbook'
          ? fromWorkbook(content, report, refuse, onPart)
          : await fromParquet(content, refuse);
    if (!read) return closed();
    onPart(1);
    before += size;
    parts.push(...read);
  }
  for (const part of parts) {
    const stamp = stampOf(part);
    if (stamp === null) continue;
    refuse('file_secret', stamp);
    return closed();
  }
  const hashed = async () => (await helpers?.hash()) ?? digest(source.bytes);
  return { ok: true, value: { file, sha256: hashed(), bytes: source.bytes.length, parts }, problems: report.problems() };
}
