import type { LoadProgress, TableProgress } from '../../ui/parts/session';
import type { Source } from './sources';

/** Name of a table from its file: the file's own name without its ending. */
export const tableName = (file: string): string => file.replace(/^.*\//, '').replace(/\.\w+$/, '');

/** Counts rows as they are read, and says so at most every few milliseconds. */
export class ProgressCount {
  #tables: TableProgress[];
  readonly #publish: (progress: LoadProgress) => void;

  constructor(files: readonly Source[], publish: (progress: LoadProgress) => void) {
    this.#publish = publish;
    this.#tables = files.map((file) => ({ name: tableName(file.name), read: 0, total: file.rows, state: 'waiting' }));
    this.#say();
  }

  set(at: number, change: Partial<TableProgress>): void {
    this.#tables = this.#tables.map((table, i) => (i === at ? { ...table, ...change } : table));
    this.#say();
  }

  #say(): void {
    const tables = this.#tables;
    const known = tables.every((t) => t.total !== null);
    this.#publish({
      read: tables.reduce((sum, t) => sum + t.read, 0),
      total: known ? tables.reduce((sum, t) => sum + (t.total ?? 0), 0) : null,
      tables,
    });
  }
}
