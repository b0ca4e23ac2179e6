/**
 * What is being done with a file and how much of it: bytes while it comes from the disk (`loading`) and is taken apart (`reading`), rows while
 * they are laid out (`mapping`) and checked, columns while they are cast. A stage may be told of only at its end.
 */
export interface ImportProgress {
  readonly stage: 'loading' | 'reading' | 'mapping' | 'casting' | 'checking';
  readonly unit: 'bytes' | 'rows' | 'columns';
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: ImportProgress) => void;

/** The work was stopped by a person: nothing of it is kept. */
export class ImportCancelled extends Error {
  constructor() {
    super('the import was stopped');
    this.name = 'ImportCancelled';
  }
}
