import type { ImportPreview } from '../../domain/import-preview';
import type { Taken } from './taken';

/** Rows of the file. read = valid + mend + out; repeated ones are among the valid. */
export interface Counts {
  readonly read: number;
  readonly valid: number;
  readonly duplicates: number | null;
  readonly mend: number;
  readonly out: number;
}

export function countsOf({ read, refused: { rows, toMend } }: Taken, effect: ImportPreview | null): Counts {
  return { read, valid: read - rows, duplicates: effect?.files[0]?.duplicates ?? null, mend: toMend, out: rows - toMend };
}
