import { tableContract } from '../domain/contract';
import type { Outcome } from '../domain/problem';
import type { RejectedRows } from '../domain/rejected-row';
import type { LoadedTable, SourceFile } from '../domain/source';
import type { Marks } from './cast/cells';
import { leaveOut } from './cast/leave-out';
import type { Mapping } from './cast/mapping';
import { type CastPart, castPart } from './cast/part';
import type { FieldCells } from './cast/fields';
import { cellText } from './grid/grid';
import type { Helpers } from './grid/helpers';
import type { Layout, LayoutChoice } from './grid/layout';
import type { TableMatch } from './map/columns';
import { type Alike, alikeRows, type KnownEvent } from './names/alike';
import { type Change, type Named, NameIndex } from './names/name-index';
import { senderOf } from './names/sender';
import { type OpenedFile, openFile, type Part, type ReadingChoice } from './open-file';
import type { OnProgress } from './progress';
import { matchTable, type Survey, surveyPart } from './survey';

/** A part of a file as the page shows it: how it was read, what it seems to be, and its first rows. */
export interface PartPreview extends Omit<Survey, 'layout'>, Omit<Part, 'grid' | 'dropped'> {
  /** Where header and rows are; of the rows only how many there are. */
  readonly layout: Omit<Layout, 'rows' | 'groups'> & { readonly rows: number };
  /** Lines that never were rows, beside those that the layout dropped. */
  readonly skipped: Part['dropped'];
  readonly head: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

export interface FilePreview {
  readonly id: number;
  readonly file: string;
  readonly sha256: string;
  readonly parts: readonly PartPreview[];
}

/** Units and partners as the pack has them, and what people answered before. */
export interface NamesGiven {
  readonly units: readonly Named[];
  readonly changes: readonly Change[];
  readonly partners: readonly Named[];
  /** Folded text → id. */
  readonly answers: Readonly<Record<string, string>>;
  /** Events or courses of the pack, where such are read: one that comes again under another id is suggested as the same. */
  readonly events?: readonly KnownEvent[];
}

/** How a column was read, without its cells. */
export interface FieldNote extends Pick<FieldCells, 'column' | 'numbers' | 'days' | 'asks'> {
  readonly field: string;
  readonly marks: Marks;
  /** Names of units that became others: text → id. */
  readonly former: Readonly<Record<string, string>>;
  /** Texts that a person has said the meaning of, here or before: text → code or id. */
  readonly answered: Readonly<Record<string, string>>;
}

export interface Imported {
  readonly table: LoadedTable;
  readonly fields: readonly FieldNote[];
  readonly rejected: RejectedRows;
  /** Keys of the rows that cannot be taken, where they are known: parts joined by `|`. Of a file that is wrong as a whole only the first. */
  readonly rejectedKeys: readonly string[];
  /** Rows that may be the same person or event twice. Only suggestions: nothing is merged. */
  readonly alike: readonly Alike[];
  /** The unit that the letterhead or all rows name; null where neither names one. */
  readonly sender: string | null;
  /** Rows of the file: kept and rejected ones together. */
  readonly read: number;
}

const SHOWN = 50;
/** More rejected rows than these are a file that is wrong as a whole: what becomes of them is not told row by row. */
const KEYS = 20_000;

const noteOf = ({ field, column, numbers, days, asks, marks, former, answered }: FieldCells): FieldNote => ({
  field: field.name,
  column,
  numbers,
  days,
  asks,
  marks,
  former: Object.fromEntries(former),
  answered: Object.fromEntries(answered),
});

function keysOf({ table, fields, rejected }: CastPart): readonly string[] {
  const parts = (tableContract(table)?.key ?? []).map((name) => fields.find((f) => f.field.name === name)?.cells);
  const found = new Set<string>();
  for (const row of rejected.rows) {
    const key = parts.map((cells) => cells?.at(row - 1) ?? null);
    if (!key.includes(null)) found.add(key.map(String).join('|'));
    if (found.size === KEYS) break;
  }
  return [...found];
}

function previewOf(part: Part, survey: Survey): PartPreview {
  const { grid, dropped, ...shown } = part;
  const { rows, groups: _, ...layout } = survey.layout;
  const head = rows.slice(0, SHOWN).map((row) => ({ line: grid.lines[row]!, cells: grid.rows.at(row)!.map(cellText) }));
  return { ...shown, ...survey, layout: { ...layout, rows: rows.length }, skipped: dropped, head };
}

interface KeptFile extends Omit<OpenedFile, 'sha256'> {
  readonly sha256: string;
}

/** Keeps opened files while a person looks at them and decides; only previews and finished tables leave it. */
export class ImportDesk {
  readonly #open = new Map<number, { readonly opened: KeptFile; readonly surveys: (Survey | undefined)[] }>();
  #next = 1;

  /** Opens a file and says what it seems to be. `choice` overrules how its text is read. */
  async open(source: SourceFile, choice: ReadingChoice = {}, onProgress?: OnProgress, helpers?: Helpers): Promise<Outcome<FilePreview>> {
    const outcome = await openFile(source, choice, onProgress, helpers);
    if (!outcome.ok) return outcome;
    const id = this.#next++;
    const { file, parts: read } = outcome.value;
    const surveys = read.map((part) => surveyPart(part, file, undefined, onProgress));
    const sha256 = await outcome.value.sha256;
    this.#open.set(id, { opened: { ...outcome.value, sha256 }, surveys });
    const parts = read.map((part, at) => previewOf(part, surveys[at]!));
    return { ok: true, value: { id, file, sha256, parts }, problems: outcome.problems };
  }

  #part(id: number, at: number): { readonly part: Part; readonly file: KeptFile; readonly surveys: (Survey | undefined)[] } {
    const found = this.#open.get(id);
    const part = found?.opened.parts[at];
    if (!found || !part) throw new RangeError(`no part ${at} of file ${id} is open`);
    return { part, file: found.opened, surveys: found.surveys };
  }

  #laidOut(id: number, at: number): { readonly part: Part; readonly file: KeptFile; readonly layout: Layout } {
    const { part, file, surveys } = this.#part(id, at);
    const survey = (surveys[at] ??= surveyPart(part, file.file));
    return { part, file, layout: survey.layout };
  }

  /** The part again, where the header is as a person says. */
  look(id: number, at: number, choice?: LayoutChoice, onProgress?: OnProgress): PartPreview {
    const { part, file, surveys } = this.#part(id, at);
    const survey = (surveys[at] = surveyPart(part, file.file, choice, onProgress));
    return previewOf(part, survey);
  }

  /** How the part would fill another table than the one it seems to be. */
  match(id: number, at: number, table: string): TableMatch {
    const { part, layout } = this.#laidOut(id, at);
    return matchTable(part, layout, table);
  }

  /** Casts the part by the mapping that a person agreed to. */
  cast(id: number, at: number, mapping: Mapping, names: NamesGiven | null, onProgress?: OnProgress): Outcome<Imported> {
    const { part, file, layout } = this.#laidOut(id, at);
    const known = names && {
      units: new NameIndex(names.units, names.changes, names.answers),
      partners: new NameIndex(names.partners, [], names.answers),
    };
    const outcome = castPart(part, file.file, layout, mapping, known, onProgress);
    if (!outcome.ok) return outcome;
    const alike = alikeRows(part, layout, outcome.value, names?.events ?? []);
    const sender = senderOf(outcome.value.table, layout.dropped, outcome.value.fields, known?.units);
    const { table, rows, fields, rejected, read } = leaveOut(outcome.value, mapping.without ?? [], (row) => {
      const at = layout.rows[row - 1]!;
      return { line: part.grid.lines[at]!, cells: part.grid.rows.at(at)!.map(cellText) };
    });
    const loaded: LoadedTable = {
      name: table,
      file: part.sheet === null ? file.file : `${file.file} · ${part.sheet}`,
      format: part.format,
      sha256: file.sha256,
      bytes: file.bytes,
      rows: rows.rows,
      table: rows,
    };
    return {
      ok: true,
      value: { table: loaded, fields: fields.map(noteOf), rejected, rejectedKeys: keysOf(outcome.value), alike, sender, read },
      problems: outcome.problems,
    };
  }

  /** Forgets a file. */
  close(id: number): void {
    this.#open.delete(id);
  }
}
