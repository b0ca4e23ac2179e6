import type { ImportMode, ImportPreview } from '../../domain/import-preview';
import type { Outcome } from '../../domain/problem';
import type { Period } from '../../domain/period';
import type { Mapping } from '../../ingest/cast/mapping';
import type { LayoutChoice } from '../../ingest/grid/layout';
import type { FixList } from '../../exports/fix-list';
import type { FilePreview, Imported, PartPreview } from '../../ingest/import-desk';
import type { TableMatch } from '../../ingest/map/columns';
import type { Memory, ReadAs } from '../../ingest/map/memory';
import type { ReadingChoice } from '../../ingest/open-file';
import type { OnProgress } from '../../ingest/progress';
import type { RejectedFile } from './rejected-csv';
import type { Taken } from './taken';

type Answers = Readonly<Record<string, string>>;

/** What one part of a file would bring, ready to be held against the pack on screen. */
export interface Coming {
  readonly imported: Pick<Imported, 'table' | 'rejectedKeys'>;
  readonly mapping: Mapping;
  readonly mode: ImportMode;
}

/** Everything the desk needs of the machinery behind the page; chosen in `app`. */
export interface ImportPort {
  open(file: File, choice: ReadingChoice, onProgress?: OnProgress): Promise<Outcome<FilePreview>>;
  look(file: number, part: number, choice: LayoutChoice, onProgress?: OnProgress): Promise<PartPreview>;
  match(file: number, part: number, table: string): Promise<TableMatch>;
  /** `answers`: folded text → id of a unit or partner. */
  cast(file: number, part: number, mapping: Mapping, answers: Answers, onProgress?: OnProgress): Promise<Outcome<Taken>>;
  /** The rows of a part that were not taken when it was cast last, as a file to be mended. */
  rejectedFile(file: number, part: number, how: RejectedFile): Promise<Blob>;
  /** What its unit has to correct, with these rows, as a workbook. */
  fixList(file: number, part: number, list: FixList): Promise<{ readonly name: string; readonly content: Blob }>;
  close(file: number): Promise<void>;
  /** What was decided before, for files of this shape and for names. */
  remembered(shape: string): Promise<{ readonly memory: Memory | null; readonly read: ReadAs | null; readonly answers: Answers }>;
  /** The pack as it would be, beside the one on screen; null where `wanted` said no before its turn came. Nothing is written. */
  preview(coming: Coming, period: Period | null, wanted: () => boolean): Promise<ImportPreview | null>;
  /** Makes the previewed pack the one on screen, as a version of its own. False: nothing changed. */
  commit(file: File, memory: Memory): Promise<boolean>;
  /** Stops whatever is being read or cast, at once: its call rejects with ImportCancelled. Files must be opened anew. */
  stop(): void;
  /** Takes the pack that would have been out again. */
  discard(): Promise<void>;
}
