import type { Comparison, MovedRow, RowChange } from '../../domain/difference';
import type { Text } from '../../domain/indicator';
import type { Period } from '../../domain/period';
import type { Problem } from '../../domain/problem';
import type { PartAsked } from '../../diff/moved-rows';
import type { Wanted } from '../../diff/rows';

/**
 * One of the two packs that are held against each other. `now`: what is on screen, with what was entered on it; `files`: the same as its
 * files say it; `kept`: a version; `opened`: a file that was opened for this alone.
 */
export interface Side {
  /** As the address names it: `now`, `files`, or the first 12 digits of the version's id. */
  readonly id: string;
  readonly kind: 'now' | 'files' | 'kept' | 'opened';
  /** When it was loaded; null: not known. */
  readonly at: string | null;
  readonly note: string;
  /** The data date, an ISO day. */
  readonly asOf: string;
  readonly rows: number;
  /** Content hash of the pack as its files say it. */
  readonly pack: string;
}

/** How far the work is. Rows `total` null: not known. */
export type Stage =
  | { readonly step: 'read'; readonly side: 'old' | 'fresh'; readonly rows: number; readonly total: number | null }
  | { readonly step: 'build' }
  | { readonly step: 'numbers'; readonly done: number; readonly of: number };

export interface Choice {
  readonly old: string;
  readonly fresh: string;
  readonly periods: readonly Period[];
}

/** `unknown`: there is no pack of that name here; `refused`: its files do not open. */
export type Compared =
  | {
      readonly ok: true;
      readonly found: Comparison;
      readonly old: Side;
      readonly fresh: Side;
      readonly units: ReadonlyMap<string, Text>;
      /** The old version says what its numbers were computed with. */
      readonly tells: boolean;
    }
  | { readonly ok: false; readonly why: 'unknown'; readonly id: string }
  | { readonly ok: false; readonly why: 'refused'; readonly id: string; readonly problems: readonly Problem[] };

/** The machinery behind the page; chosen in `app`. It works in an engine of its own, so that nothing else waits. */
export interface ChangesPort {
  /** What can be chosen, what is on screen first, then the latest. */
  sides(): readonly Side[];
  /** Opens a pack in one file beside what is there; nothing is kept of it. */
  open(file: File): Promise<Side | readonly Problem[]>;
  /** Rejects with an `AbortError` as soon as `signal` says so. */
  compare(choice: Choice, onStage: (stage: Stage) => void, signal: AbortSignal): Promise<Compared>;
  /** Rows of a table that differ, of the packs compared last. */
  rows(table: string, wanted: Wanted): Promise<readonly RowChange[]>;
  /** The rows behind one part of one move. */
  moved(asked: Omit<PartAsked, 'units'>): Promise<readonly MovedRow[]>;
  /** Gives the memory back after a while, unless somebody compares again. */
  leave(): void;
}
