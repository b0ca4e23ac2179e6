import type { NameIndex } from '../names/name-index';
import type { ColumnChoice } from './choice';

/** Where a column of the contract comes from when no column of the file gives it. */
export type Fill = { readonly text: string } | { readonly copyOf: string } | { readonly generate: true };

/** Which column of a file is which of the contract, and how it is read: what the page shows and a person agrees to. */
export interface Mapping {
  readonly table: string;
  /** For each column of the file the contract's column, or null where it is not used. */
  readonly columns: readonly (string | null)[];
  readonly choices: Readonly<Record<string, ColumnChoice>>;
  readonly fill: Readonly<Record<string, Fill>>;
  /** Data rows, from 1, that a person leaves out of this file. */
  readonly without?: readonly number[];
}

/** Units and partners of the pack, so that names become ids; null: texts are taken as ids. */
export interface KnownNames {
  readonly units: NameIndex;
  readonly partners: NameIndex;
}
