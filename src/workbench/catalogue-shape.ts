import type { Text } from '../domain/indicator';

/** A column of a table. `codes` are those of its code list, with their labels. */
export interface CatalogueColumn {
  readonly name: string;
  readonly type: string;
  /** What the contract calls it; null: made by a view. */
  readonly label: Text | null;
  readonly key: boolean;
  readonly required: boolean;
  readonly codeList: string | null;
  readonly codes: readonly { readonly code: string; readonly label: Text | null }[];
  /** Where its values lead: the table and column that they name a row of. */
  readonly leads: { readonly table: string; readonly column: string } | null;
}

/** `contract`: a table of the pack as its files give it; `derived`: made once from the contract's; `view`: worked out when asked. */
export interface CatalogueTable {
  readonly name: string;
  readonly kind: 'contract' | 'derived' | 'view' | 'temporary';
  readonly label: Text | null;
  /** Null for a view. */
  readonly rows: number | null;
  /** The file did not come with the pack: the table is empty because nothing is known. */
  readonly absent: boolean;
  readonly columns: readonly CatalogueColumn[];
}

/** An indicator as a table macro: one row a fact. */
export interface CatalogueIndicator {
  readonly id: string;
  /** As it is called: `indicator.A04`. */
  readonly name: string;
  readonly title: Text;
  readonly unit: Text;
  readonly concept: Text;
  /** In their order, each a DATE. */
  readonly parameters: readonly string[];
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** The aggregate over its rows that gives the figure. */
  readonly value: string;
  /** Tables that it reads. */
  readonly tables: readonly string[];
  /** A statement that can be run as it stands. */
  readonly example: string;
}

/** `signatures`: each way to call it, `name(a, b) → TYPE`. `description` and `example` are the engine's own, '' where it has none. */
export interface CatalogueFunction {
  readonly name: string;
  readonly kind: 'scalar' | 'aggregate' | 'table' | 'macro';
  readonly signatures: readonly string[];
  readonly description: string;
  readonly example: string;
}

export interface SqlCatalogue {
  readonly tables: readonly CatalogueTable[];
  readonly indicators: readonly CatalogueIndicator[];
  readonly functions: readonly CatalogueFunction[];
  readonly keywords: readonly { readonly word: string; readonly reserved: boolean }[];
}
