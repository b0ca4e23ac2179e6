import type { ChangeSet } from '../../domain/change';

/** Why the last entry was not taken. `stale`: another tab saved meanwhile; `failed`: the tables could not be rebuilt or kept. */
export type DeskTrouble = 'stale' | 'failed';

/** What was entered on this machine on top of the loaded pack. */
export interface Desk {
  readonly set: ChangeSet;
  /** Sets entered on other packs. */
  readonly others: readonly ChangeSet[];
  /** False: this browser keeps nothing; what was entered goes with the tab. */
  readonly kept: boolean;
  /** The tables are being rebuilt. */
  readonly busy: boolean;
  readonly trouble: DeskTrouble | null;
}

/** Rows of the pack that differ from its files, and the hash of the files alone. */
export interface Edited {
  readonly rows: number;
  readonly base: string;
}
