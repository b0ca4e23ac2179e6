import type { Outcome } from '../../domain/problem';
import type { LoadedTable } from '../../domain/source';

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
