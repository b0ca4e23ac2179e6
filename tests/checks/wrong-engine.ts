/** Texts to replace in one file of `queries/checks`; each must be there. */
export interface Edit {
  readonly file: string;
  readonly replace: readonly (readonly [string, string])[];
}

/** A way to get a hard case wrong, and the indicators whose golden numbers must notice it. */
export interface Wrong {
  readonly as: string;
  readonly edits?: readonly Edit[];
  /** Statements over the tables, rolled back afterwards: the case without its rows. */
  readonly rows?: readonly string[];
  /** The period ends where it ends, whatever the data date. */
  readonly uncut?: boolean;
  readonly moves: readonly string[];
}

/** A change of the tables that must leave these indicators alone. */
export interface Right {
  readonly as: string;
  readonly rows: readonly string[];
  readonly stays: readonly string[];
}

/** One of the 34 cases of the domain page. */
export interface Case {
  readonly number: number;
  readonly title: string;
  readonly wrong: readonly Wrong[];
  readonly right?: readonly Right[];
}

export const edit = (file: string, ...replace: readonly (readonly [string, string])[]): Edit => ({ file, replace });
export const wrong = (as: string, moves: string, ...edits: readonly Edit[]): Wrong => ({ as, moves: moves.split(' '), edits });
export const without = (as: string, moves: string, ...rows: readonly string[]): Wrong => ({ as, moves: moves.split(' '), rows });
