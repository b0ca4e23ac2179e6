import type { ChangeSet } from '../domain/change';
import type { Head, Remark, Version } from '../domain/version';

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

/** `stale`: another tab moved the head meanwhile; `incomplete`: a file is not there (any more). Nothing was written then. */
export type Committed = 'done' | 'stale' | 'incomplete';

export interface Swept {
  readonly files: number;
  readonly bytes: number;
}

/** Files by the hash of their bytes, versions that name them, and the head. Throws a `StoreError` where the browser refuses. */
export interface Shelf {
  /** False: it lasts as long as this tab. */
  readonly kept: boolean;
  /** As they lie there; what they say must be verified by the reader. */
  versions(): Promise<readonly unknown[]>;
  head(): Promise<Head>;
  /** Lengths of the files that are there, by hash. */
  sizes(): Promise<ReadonlyMap<string, number>>;
  /** Null: not there. A file that lies there and cannot be read any more throws. */
  file(sha256: string): Promise<Blob | null>;
  putFile(sha256: string, file: Blob): Promise<void>;
  /** Takes a damaged file out of the way, and keeps it until the right one comes. */
  setAside(sha256: string): Promise<void>;
  /** In one step: these versions and that head, if the head before is of the revision just below and every named file is there. */
  commit(versions: readonly Version[], head: Head): Promise<Committed>;
  /**
   * Takes out one version with the files that no other names, in one step. The version that is shown stays: null then, and where there is none
   * of that id.
   */
  remove(id: string): Promise<Swept | null>;
  /** What was said of versions, by id. */
  remarks(): Promise<ReadonlyMap<string, Remark>>;
  remark(id: string, remark: Remark): Promise<void>;
  /** Removes the files that no version names: what an interrupted writing left. */
  sweep(): Promise<Swept>;
  close(): void;
}
