import type { Cell, ColumnType } from '../domain/table';

/** A column on its way to the worker. Dates are ISO days and so sort as text; decimals sort as numbers. */
export interface SentColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly values: readonly Cell[];
}

/** Which rows to see and in what order. `text` keeps rows where every word occurs in one of the columns of `within`. */
export interface View {
  readonly text: string;
  readonly within: readonly string[];
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
}

/** Sum and count by one column. A null key is the group of rows without a value. */
export interface RolledGroup {
  readonly key: string | null;
  readonly rows: number;
  readonly sum: number | null;
}

export type Asked =
  | { readonly kind: 'load'; readonly columns: readonly SentColumn[] }
  | { readonly kind: 'view'; readonly view: View; readonly locale: string }
  | { readonly kind: 'roll'; readonly by: string; readonly sum: string | null };

export type Told =
  | { readonly kind: 'loaded'; readonly rows: number }
  /** Row numbers (from 0) in the order asked. */
  | { readonly kind: 'view'; readonly order: Uint32Array }
  | { readonly kind: 'roll'; readonly groups: readonly RolledGroup[] };

export interface Request {
  readonly id: number;
  readonly ask: Asked;
}

export type Reply =
  | { readonly id: number; readonly ok: true; readonly told: Told }
  | { readonly id: number; readonly ok: false; readonly message: string };
