import { createContext, useContext } from 'react';
import type { Cleared } from '../../domain/cleared';
import type { Problem } from '../../domain/problem';
import type { Remark, Version } from '../../domain/version';

/** `keep`: on this computer; `visit`: nothing is written, it goes with the tab. */
export type KeepMode = 'keep' | 'visit';

/** Why what is loaded is not kept, or what became of what was kept. */
export type KeepTrouble =
  /** Bytes; `free` null: the browser does not say. */
  | { readonly kind: 'quota'; readonly needed: number; readonly free: number | null }
  /**
   * Another tab is writing; another tab saved meanwhile; a newer edition of the page took over; the browser keeps nothing;
   * this edition reads the same files otherwise than the one that kept them.
   */
  | { readonly kind: 'busy' | 'stale' | 'newer' | 'refused' | 'differs' }
  /** The browser removed what was kept, last saved at that time. */
  | { readonly kind: 'evicted'; readonly at: string }
  /** The version that should be shown does not open; an earlier one stands in for it, or none. */
  | { readonly kind: 'damaged'; readonly problems: readonly Problem[]; readonly shown: Version | null }
  /** Entries that came with a file and do not continue those on this machine. */
  | { readonly kind: 'apart'; readonly steps: number };

/** Bytes of what is kept here, what the browser leaves (null: it does not say), and how many more loadings like the largest fit. */
export interface Storage {
  readonly used: number;
  readonly free: number | null;
  readonly more: number | null;
  /** Hardly any more fit. */
  readonly low: boolean;
}

/** A version was removed: files and bytes that went with it, and what could not be removed, by name. */
export interface Freed {
  readonly files: number;
  readonly bytes: number;
  readonly left: readonly string[];
}

/** What is kept of the data, and where. */
export interface Keeping {
  /** Null: not chosen yet. */
  readonly mode: KeepMode | null;
  /** Own data is shown and nobody said yet where it may live. */
  readonly asks: boolean;
  /** Latest first. */
  readonly versions: readonly Version[];
  /** The version shown; null: none of them. */
  readonly shown: string | null;
  readonly canBack: boolean;
  readonly canForth: boolean;
  /** Ids of versions that do not open. */
  readonly damaged: ReadonlySet<string>;
  /** What was said of versions, by id. */
  readonly remarks: ReadonlyMap<string, Remark>;
  /** Null: nothing is kept on this computer. */
  readonly storage: Storage | null;
  readonly freed: Freed | null;
  readonly busy: boolean;
  /** The browser promised not to evict; null: not asked. */
  readonly persisted: boolean | null;
  readonly trouble: KeepTrouble | null;
  /** What another tab saved last and this one does not show. */
  readonly news: Version | null;
  /** What an interrupted writing had left, and was removed at the start. */
  readonly swept: { readonly files: number; readonly bytes: number } | null;
  readonly cleared: Cleared | 'elsewhere' | null;
}

export interface Keeper {
  readonly keeping: Keeping | null;
  readonly choose: (mode: KeepMode) => Promise<void>;
  /** To the version before, the one gone back from, or any other by id. */
  readonly go: (where: 'back' | 'forth' | { readonly id: string }) => Promise<void>;
  /** To what another tab saved. */
  readonly follow: () => Promise<void>;
  /** Keeps what is shown after all, on top of whatever was saved meanwhile. */
  readonly retry: () => Promise<void>;
  /** Says something of a version; the version itself never changes. */
  readonly remark: (id: string, remark: Remark) => Promise<void>;
  /** Removes one version that is not shown, and the files that no other needs. */
  readonly remove: (id: string) => Promise<void>;
  /** Asks the browser not to evict what is kept. */
  readonly persist: () => Promise<void>;
  /** Everything shown as one file. */
  readonly pack: () => Promise<{ readonly name: string; readonly file: Blob }>;
  /** Removes everything from this browser, and from the memory of every tab. */
  readonly clear: () => Promise<void>;
  readonly dismiss: () => void;
}

export const KeeperContext = createContext<Keeper | null>(null);

/** Throws outside the app's provider. */
export function useKeeper(): Keeper {
  const keeper = useContext(KeeperContext);
  if (!keeper) throw new Error('useKeeper needs the session provider of app/');
  return keeper;
}
