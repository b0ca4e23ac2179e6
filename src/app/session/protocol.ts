import type { Outcome } from '../../domain/problem';
import type { LoadedTable } from '../../domain/source';
import type { Packed } from '../../store/pack-file';

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

/** A pack to be written as one file, or a file to be read as a pack; its bytes are handed over. */
export type PackRequest =
  | { readonly type: 'write'; readonly packed: Packed }
  | { readonly type: 'read'; readonly name: string; readonly bytes: Uint8Array };

export type PackReply =
  | { readonly type: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'read'; readonly outcome: Outcome<Packed> }
  | { readonly type: 'failed'; readonly message: string };
