import type { ImportMode, ImportPreview } from '../../domain/import-preview';
import type { Problem } from '../../domain/problem';
import type { Mapping } from '../../ingest/cast/mapping';
import type { FilePreview, Imported, PartPreview } from '../../ingest/import-desk';
import type { TableMatch } from '../../ingest/map/columns';
import type { ReadingChoice } from '../../ingest/open-file';
import type { ImportProgress } from '../../ingest/progress';

/** A file on its way in: how far it is, and everything a person can see of it and overrule. */
export interface FlowState {
  readonly file: File | null;
  /** Files that come after it. */
  readonly waiting: number;
  readonly busy: 'reading' | 'casting' | 'previewing' | 'writing' | null;
  /** How far reading or casting is; null where nothing is known of it. */
  readonly progress: ImportProgress | null;
  readonly opened: FilePreview | null;
  /** Place of the part that is looked at. */
  readonly at: number;
  /** Places of the parts that were written. */
  readonly taken: readonly number[];
  readonly reading: ReadingChoice;
  /** How the columns fit the table; null until a table is chosen. */
  readonly match: TableMatch | null;
  readonly mapping: Mapping | null;
  readonly mode: ImportMode;
  /** Folded text → id of a unit or partner: what was answered here. */
  readonly answers: Readonly<Record<string, string>>;
  /** What opening the file found; where nothing can come of it, why. */
  readonly noted: readonly Problem[];
  /** What casting the part found. */
  readonly problems: readonly Problem[];
  readonly imported: Imported | null;
  readonly effect: ImportPreview | null;
  /** What was written last. */
  readonly done: { readonly file: string; readonly table: string; readonly added: number; readonly changed: number } | null;
  /** What failed that is nobody's file's fault. */
  readonly failure: string | null;
}

export const IDLE: FlowState = {
  file: null,
  waiting: 0,
  busy: null,
  progress: null,
  opened: null,
  at: 0,
  taken: [],
  reading: {},
  match: null,
  mapping: null,
  mode: 'merge',
  answers: {},
  noted: [],
  problems: [],
  imported: null,
  effect: null,
  done: null,
  failure: null,
};

export const partOf = ({ opened, at }: FlowState): PartPreview | null => opened?.parts[at] ?? null;

/** The part to look at first: one that is a table for sure, before one that may be, before the rest; hidden sheets last. */
export function firstPart(parts: readonly PartPreview[]): number {
  const rank = ({ guess, hidden, layout }: PartPreview) =>
    (guess.kind === 'match' ? 4 : guess.kind === 'ask' ? 2 : 0) + (hidden ? 0 : 1) - (layout.rows === 0 ? 8 : 0);
  const ranks = parts.map(rank);
  return Math.max(0, ranks.indexOf(Math.max(...ranks)));
}

/** The next part that is a table for sure and was not written yet; null: none. Whatever else is wanted, a person picks. */
export function partLeft(parts: readonly PartPreview[], taken: readonly number[]): number | null {
  const at = parts.findIndex(
    ({ guess, hidden, layout }, place) => !taken.includes(place) && !hidden && guess.kind === 'match' && layout.rows > 0,
  );
  return at < 0 ? null : at;
}
