import type { Outcome, Problem } from '../../domain/problem';
import type { LoadedTable } from '../../domain/source';
import type { Pack } from '../../indicators/pack';
import type { Packed } from '../../store/pack-file';
import type { PackView } from '../../ui/parts/session';

/** A file for the ingest worker; its bytes are handed over. */
export interface ReadRequest {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What comes back: rows read so far, then the table (as Arrow bytes) or its problems, or how the worker itself failed. */
export type ReadReply =
  | { readonly id: number; readonly type: 'progress'; readonly rows: number }
  | { readonly id: number; readonly type: 'done'; readonly outcome: Outcome<LoadedTable> }
  | { readonly id: number; readonly type: 'failed'; readonly message: string };

/** A pack to be written as one file, or a file to be read as a pack. Contents are blobs: no bytes of them lie in the page. */
export type PackRequest = { readonly type: 'write'; readonly packed: Packed<Blob> } | { readonly type: 'read'; readonly file: File };

export type PackReply =
  | { readonly type: 'written'; readonly file: Blob }
  | { readonly type: 'read'; readonly outcome: Outcome<Packed<Blob>> }
  | { readonly type: 'failed'; readonly message: string };

/** What is known of a pack whose tables are kept, as its files say it. */
export interface KeptPack {
  readonly pack: Pack;
  readonly view: Omit<PackView, 'indicators'>;
  /** What the checks found. */
  readonly found: readonly Problem[];
}

/** Tables of a pack to be kept under a name, or to be taken out again, as one database; its bytes are handed over. */
export type TablesRequest =
  | { readonly type: 'take'; readonly id: string }
  | { readonly type: 'keep'; readonly id: string; readonly image: Uint8Array<ArrayBuffer>; readonly pack: KeptPack };

export type TablesReply =
  | { readonly type: 'taken'; readonly kept: { readonly image: Uint8Array; readonly pack: KeptPack } | null }
  | { readonly type: 'kept' };
