import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Material that lies beside the project where it is built; it is no part of it, and tests that need it are skipped elsewhere. */
const SHARED = process.env['SHARED'] ?? join(import.meta.dirname, '../../../shared');

export const shared = (path: string): string => join(SHARED, path);
export const hasShared = (path: string): boolean => existsSync(shared(path));
export const sharedBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(shared(path)));

/** What an ordinary reader makes of a file of the corpora. */
export interface Expectation {
  readonly outcome: 'rows' | 'error' | 'rows-or-error';
  readonly rows?: number;
  readonly columns?: number;
  readonly recordsIncludingHeader?: number;
  readonly duckdb?: { readonly rows: number; readonly columns: number };
  readonly sheet?: string;
  readonly lastRow?: number;
  readonly lastCol?: number;
  readonly alsoAccept?: { readonly lastRow: number; readonly lastCol: number };
  readonly values?: string;
}

export interface CorpusFile {
  readonly id: string;
  readonly path: string;
  readonly corpus: string;
  readonly format: 'csv' | 'parquet' | 'xlsx' | 'json' | 'payload-csv';
  readonly expect: Expectation;
}

export function corpusFiles(): readonly CorpusFile[] {
  const list = shared('corpora/expect.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { files: CorpusFile[] }).files : [];
}
