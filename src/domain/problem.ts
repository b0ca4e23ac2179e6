/** How grave a problem is. Errors mark every total they touch; warnings and notices stand beside them. */
export type Severity = 'error' | 'warning' | 'notice';

/**
 * Something that went wrong or needs attention. `code` names the text (both languages live in `i18n/problems`),
 * `params` fill it. Places are where a person finds it: the file, its line (from 1), the data row (from 1), the column.
 */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly table?: string;
  readonly file?: string;
  readonly line?: number;
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
  /** What the cell could be replaced by; a person has to agree. */
  readonly proposal?: string;
  /** How many rows share this problem; 1 where it stands alone. */
  readonly count: number;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** An expected failure is a value: either the result or every problem found. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
