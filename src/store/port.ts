import type { ChangeSet } from '../domain/change';

/** What people entered, kept by the pack it was entered on. */
export interface ChangeStore {
  /** False: it lasts as long as this tab. */
  readonly kept: boolean;
  all(): Promise<readonly ChangeSet[]>;
  /**
   * Keeps the set in place of the one before, which must be of the revision just below.
   * False: another tab has saved meanwhile, and nothing was written.
   */
  put(set: ChangeSet): Promise<boolean>;
  drop(base: string): Promise<void>;
}
