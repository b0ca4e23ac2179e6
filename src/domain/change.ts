import type { Cell } from './table';

/** What a person changed in a loaded pack. `key` is the row's primary key, its parts joined by `|`. */
export type Edit =
  | { readonly kind: 'set'; readonly table: string; readonly key: string; readonly column: string; readonly from: Cell; readonly to: Cell }
  /** `row` has one cell a column of the contract. */
  | { readonly kind: 'add' | 'remove'; readonly table: string; readonly key: string; readonly row: Readonly<Record<string, Cell>> };

/** Edits that were saved together and are undone together. */
export interface Step {
  readonly id: string;
  readonly by: string;
  /** When, as an ISO timestamp. */
  readonly at: string;
  readonly reason: string;
  readonly edits: readonly Edit[];
}

/** One claim coded once more by somebody who did not see the first coding. `level` is 0–4. */
export interface Rating {
  readonly claim: string;
  readonly rater: string;
  readonly at: string;
  readonly level: number;
}

/** Everything entered on top of one pack. The pack's files are never altered. */
export interface ChangeSet {
  /** Content hash of the pack as its files say it. */
  readonly base: string;
  /** What a person calls that pack: its data date. */
  readonly asOf: string;
  readonly steps: readonly Step[];
  /** Steps taken back, the last one first. */
  readonly undone: readonly Step[];
  readonly ratings: readonly Rating[];
  /** Packs whose sets were merged into this one, by their hash. */
  readonly mergedFrom: readonly string[];
  /** Counts every saving, so that two tabs cannot overwrite each other. */
  readonly revision: number;
}
