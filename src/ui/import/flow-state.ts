import type { ImportMode, ImportPreview } from '../../domain/import-preview';
import type { Problem } from '../../domain/problem';
import type { Mapping } from '../../ingest/cast/mapping';
import type { FilePreview, PartPreview } from '../../ingest/import-desk';
import type { TableMatch } from '../../ingest/map/columns';
import type { LayoutChoice } from '../../ingest/grid/layout';
import { depthOf } from '../../ingest/map/order';
import type { ReadingChoice } from '../../ingest/open-file';
import type { ImportProgress } from '../../ingest/progress';
import { recognise } from '../../ingest/recognise';
import type { Taken } from './taken';

/** A file on its way in: how far it is, and everything a person can see of it and overrule. */
export interface FlowState {
  readonly file: File | null;
  /** Names of the files that come after it. */
  readonly waiting: readonly string[];
  readonly busy: 'reading' | 'casting' | 'previewing' | 'writing' | null;
  /** How far reading or casting is; null where nothing is known of it. */
  readonly progress: ImportProgress | null;
  readonly opened: FilePreview | null;
  /** Place of the part that is looked at. */
  readonly at: number;
  /** Places of the parts that were written. */
  readonly taken: readonly number[];
  /** How the text is read, where that was overruled. */
  readonly reading: ReadingChoice;
  /** Place of a part → where its header is and which lines count, where that was overruled. */
  readonly layouts: Readonly<Record<number, LayoutChoice>>;
  /** Shapes of the parts as they were detected. */
  readonly found: readonly string[];
  /** It was overruled for an earlier file of this shape. */
  readonly asBefore: boolean;
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
  readonly imported: Taken | null;
  readonly effect: ImportPreview | null;
  /** What was written last. */
  readonly done: { readonly file: string; readonly table: string; readonly added: number; readonly changed: number } | null;
  /** What failed that is nobody's file's fault. */
  readonly failure: string | null;
}

export const IDLE: FlowState = {
  file: null,
  waiting: [],
  busy: null,
  progress: null,
  opened: null,
  at: 0,
  taken: [],
  reading: {},
  layouts: {},
  found: [],
  asBefore: false,
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

/** What was overruled of where the part's header is and which of its lines count. */
export const layoutOf = ({ layouts, at }: FlowState): LayoutChoice => layouts[at] ?? {};

/** Whether the part is read otherwise than was detected. */
export const isReadOtherwise = (state: FlowState): boolean =>
  [state.reading, layoutOf(state)].some((choice) => Object.keys(choice).length > 0);

/** Tables that others refer to come before those others. */
const depth = ({ guess }: PartPreview): number => (guess.kind === 'match' ? depthOf(guess.match.table) : 0);

/** The part to look at first: one that is a table for sure, before one that may be, before the rest; hidden sheets last; then those that others refer to. */
export function firstPart(parts: readonly PartPreview[]): number {
  const rank = ({ guess, hidden, layout }: PartPreview) =>
    (guess.kind === 'match' ? 4 : guess.kind === 'ask' ? 2 : 0) + (hidden ? 0 : 1) - (layout.rows === 0 ? 8 : 0);
  const order = parts.map((part, at) => ({ at, rank: rank(part), depth: depth(part) }));
  return order.toSorted((a, b) => b.rank - a.rank || a.depth - b.depth || a.at - b.at)[0]?.at ?? 0;
}

/** The next part that is a table for sure and was not written yet; null: none. Whatever else is wanted, a person picks. */
export function partLeft(parts: readonly PartPreview[], taken: readonly number[]): number | null {
  const left = parts.flatMap((part, at) =>
    !taken.includes(at) && !part.hidden && part.guess.kind === 'match' && part.layout.rows > 0 ? [{ at, depth: depth(part) }] : [],
  );
  return left.toSorted((a, b) => a.depth - b.depth || a.at - b.at)[0]?.at ?? null;
}

/** Files in the order they are taken: those whose name tells a table that others refer to come first, the rest as they were given. */
export function inOrder(files: readonly File[]): readonly File[] {
  const depths = new Map(
    files.map((file) => {
      const table = recognise(file.name)?.name;
      return [file, table === undefined ? Number.POSITIVE_INFINITY : depthOf(table)];
    }),
  );
  return files.toSorted((a, b) => (depths.get(a) === depths.get(b) ? 0 : depths.get(a)! - depths.get(b)!));
}

/** Whether there is something in the file that its unit should mend or look at again. */
export const isToMend = ({ imported, effect, noted, problems }: FlowState): boolean =>
  (imported?.refused.rows ?? 0) > 0 ||
  (effect?.files.some((file) => file.unknown.length > 0) ?? false) ||
  [...noted, ...problems].some(({ severity }) => severity === 'warning');
