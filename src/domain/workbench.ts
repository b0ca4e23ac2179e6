/** Where the text of a tab came from; null: it was written here. What came from elsewhere never runs by itself. */
export type SqlOrigin = 'link' | 'file' | 'lesson' | null;

/** A script under way. `saved` names the saved query that it belongs to, `place` orders the tabs. */
export interface SqlTab {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly saved: string | null;
  readonly origin: SqlOrigin;
  readonly place: number;
  /** ISO moment when it was last brought on screen; '' never since it is remembered. */
  readonly shown: string;
}

/** One statement that ran. `rows` null: it was refused, failed or was stopped. */
export interface SqlRun {
  readonly id: string;
  /** ISO moment. */
  readonly at: string;
  readonly text: string;
  /** The engine's own time. */
  readonly milliseconds: number;
  readonly rows: number | null;
}

export interface SavedSql {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** ISO moment of the last saving. */
  readonly at: string;
}

/** Everything a person made at the workbench. It is text: nothing of it runs until somebody runs it. */
export interface SqlWork {
  readonly tabs: readonly SqlTab[];
  readonly runs: readonly SqlRun[];
  readonly saved: readonly SavedSql[];
}

/** The parts by name, as they are kept. */
export type SqlShelf = keyof SqlWork;
