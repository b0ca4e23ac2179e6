import type { Outcome } from '../../domain/problem';
import type { FixList } from '../../exports/fix-list';
import type { Mapping } from '../../ingest/cast/mapping';
import type { LayoutChoice } from '../../ingest/grid/layout';
import type { FilePreview, NamesGiven, PartPreview } from '../../ingest/import-desk';
import type { TableMatch } from '../../ingest/map/columns';
import type { ReadingChoice } from '../../ingest/open-file';
import type { ImportProgress } from '../../ingest/progress';
import type { RejectedFile } from '../../ui/import/rejected-csv';
import type { Taken } from '../../ui/import/taken';

/** What the page asks of the import worker. It reads the files itself and keeps them until they are closed. */
export type ImportCall =
  | { readonly call: 'open'; readonly file: File; readonly choice: ReadingChoice }
  | { readonly call: 'look'; readonly file: number; readonly part: number; readonly choice: LayoutChoice }
  | { readonly call: 'match'; readonly file: number; readonly part: number; readonly table: string }
  | { readonly call: 'cast'; readonly file: number; readonly part: number; readonly mapping: Mapping; readonly names: NamesGiven | null }
  | { readonly call: 'rejected'; readonly file: number; readonly part: number; readonly how: RejectedFile }
  | { readonly call: 'fixes'; readonly file: number; readonly part: number; readonly list: FixList }
  | { readonly call: 'close'; readonly file: number };

export interface ImportRequest {
  readonly id: number;
  readonly ask: ImportCall;
}

/** The answer of each call; the table of `cast` comes as Arrow bytes, and its rejected rows stay with the worker. */
export interface ImportAnswers {
  readonly open: Outcome<FilePreview>;
  readonly look: PartPreview;
  readonly match: TableMatch;
  readonly cast: Outcome<Taken>;
  readonly rejected: Blob;
  readonly fixes: { readonly name: string; readonly content: Blob };
  readonly close: null;
}

/** `progress` comes a few times a second. */
export type ImportReply =
  | { readonly id: number; readonly type: 'progress'; readonly progress: ImportProgress }
  | { readonly id: number; readonly type: 'done'; readonly answer: ImportAnswers[keyof ImportAnswers] }
  | { readonly id: number; readonly type: 'failed'; readonly message: string };
