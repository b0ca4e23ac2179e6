import type { ImportPreview } from '../../domain/import-preview';
import type { Imported } from '../../ingest/import-desk';
import { toMend } from './questions';

/** Rows of the file. read = valid + mend + out; repeated ones are among the valid. */
export interface Counts {
  readonly read: number;
  readonly valid: number;
  readonly duplicates: number | null;
  readonly mend: number;
  readonly out: number;
}

export function countsOf({ read, rejected }: Imported, effect: ImportPreview | null): Counts {
  const mend = toMend(rejected);
  return { read, valid: read - rejected.length, duplicates: effect?.files[0]?.duplicates ?? null, mend, out: rejected.length - mend };
}
