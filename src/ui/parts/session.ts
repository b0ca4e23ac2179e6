import { createContext, useContext } from 'react';
import type { UnitChange } from '../../domain/annotation';
import type { Answer, Measure, Series } from '../../domain/answer';
import type { ChangeSet, Rating } from '../../domain/change';
import type { ClaimDetail, ContributionFacts, Fault } from '../../domain/contribution';
import type { Indicator, Text } from '../../domain/indicator';
import type { Period } from '../../domain/period';
import type { Partner, Target, Unit } from '../../domain/place';
import type { Problem } from '../../domain/problem';
import type { Facet } from '../../domain/quality';
import type { Lowering, LoweringTold, ReturnCell, TableQuality } from '../../domain/quality-report';
import type { Question } from '../../domain/question';
import type { Table } from '../../domain/table';
import type { Desk, Edited } from './desk';
import type { SourceFormat } from '../../domain/source';

/** One file on its way in. `total` null: not known yet. */
export interface TableProgress {
  readonly name: string;
  readonly read: number;
  readonly total: number | null;
  readonly state: 'waiting' | 'reading' | 'ready' | 'failed';
}

export interface LoadProgress {
  /** Rows in the engine, of all rows expected (null: not known yet). */
  readonly read: number;
  readonly total: number | null;
  readonly tables: readonly TableProgress[];
}

export interface PackTable {
  readonly rows: number;
  readonly file: string;
  readonly format: SourceFormat;
  readonly sha256: string;
  readonly bytes: number;
}

/** The pack that answers, and what every page needs of it. */
export interface PackView {
  readonly hash: string;
  readonly rows: number;
  readonly tables: Readonly<Record<string, PackTable>>;
  readonly absent: readonly string[];
  readonly problems: readonly Problem[];
  /** The data checks have run, and what they found is among the problems. */
  readonly checked: boolean;
  /** What was entered on this machine on top of the files; null: nothing. */
  readonly edited: Edited | null;
  /** Made-up data: every screen says so. */
  readonly synthetic: boolean;
  /** The data date where the address names none. */
  readonly asOf: string;
  readonly periods: readonly Period[];
  readonly units: readonly Unit[];
  /** Ids of the units whose past belongs to a unit of today, by its id. */
  readonly formerUnits: Readonly<Record<string, readonly string[]>>;
  readonly partners: readonly Partner[];
  readonly targets: readonly Target[];
  readonly indicators: readonly Indicator[];
}

export interface Recomputation {
  readonly total: Measure;
  readonly agrees: boolean;
  readonly milliseconds: number;
}

/** Which rows of one dimension of quality; `unit` null: those that belong to none; left out: all. */
export interface FacetRowsAsked {
  readonly facet: Facet;
  readonly table?: string;
  readonly unit?: string | null;
  readonly limit: number;
}

/** Asks the pack; the adapters behind it are chosen in `app`. */
export interface Asker {
  ask(question: Question): Promise<Answer>;
  series(question: Question, periods: readonly Period[]): Promise<Series>;
  /** Facts behind one group (null: behind the total), with record, source, file and line. */
  records(question: Question, group: string | null, limit: number): Promise<Table>;
  recompute(question: Question): Promise<Recomputation>;
  /** Every reorganisation of the pack, by day. */
  unitChanges(): Promise<readonly UnitChange[]>;
  sqlOf(question: Question): string;
  /** A row of a loaded file, every column of it (`indicators/source-row.ts`). `row` counts data rows from 1. */
  sourceRow(table: string, row: number): Promise<Table>;
  /** What the keys of a dimension (`unit` or `table.column`) are called; keys without a name are not in the map. */
  labels(dimension: string): Promise<ReadonlyMap<string, Text>>;
  /** Every row that a data check speaks of: `table_name, record, row, line, column_name, value`. */
  findingRows(code: string, asOf: string): Promise<Table>;
  /** The five dimensions by table and unit, on the data date. */
  tableQuality(asOf: string): Promise<readonly TableQuality[]>;
  /** The rows behind one of its counts: `code, table_name, record, row, line, column_name, value`. */
  facetRows(asOf: string, asked: FacetRowsAsked): Promise<Table>;
  /** Units × reporting periods: what each filed. */
  returns(asOf: string): Promise<readonly ReturnCell[]>;
  /** The unit's rows in the period: `table_name, record, day, row, line`. */
  returnRows(cell: Pick<ReturnCell, 'unit' | 'period'>, asOf: string, limit: number): Promise<Table>;
  /** What makes the figure less sure, of the checks that found something. */
  lowerings(question: Question, found: readonly Pick<Problem, 'code' | 'severity' | 'table'>[]): Promise<readonly LoweringTold[]>;
  /** The rows behind one of them: `table_name, record, row, line, column_name, value, records`. */
  loweringRows(question: Question, lowering: Lowering, limit: number): Promise<Table>;
  /** The task results that D02 counts, their claims and the activities these name; `question` asks D02. */
  contribution(question: Question): Promise<ContributionFacts>;
  /** The claims of a task with their evidence. */
  claimsOf(task: string): Promise<readonly ClaimDetail[]>;
  /** The claims of every task that D02 counts, with their evidence. */
  everyClaim(question: Question): Promise<readonly ClaimDetail[]>;
  /** Rows that the contribution page cannot take at their word. */
  contributionFaults(question: Question): Promise<readonly Fault[]>;
  /** The two codings of claims differ too much for the strength of contributions to be published. */
  ratersTooWeak(ratings: readonly Rating[]): Promise<boolean>;
  /** What the review works on, by name (`review/read.ts`). */
  reviewTables(): Promise<Readonly<Record<string, Table>>>;
}

export interface Session {
  readonly status: 'empty' | 'loading' | 'ready' | 'failed';
  readonly progress: LoadProgress | null;
  /** What is shown was answered earlier from the same bytes; the engine that will answer the rest is on its way. */
  readonly warming: boolean;
  readonly pack: PackView | null;
  readonly asker: Asker | null;
  /** Why loading failed, or what the files just dropped did wrong while the pack before stays. */
  readonly problems: readonly Problem[];
  /** Checks and loads files named after the tables; what was there stays if they cannot be used. */
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  readonly openSample: () => void;
  /** What was entered on top of the pack; null until one is there. */
  readonly desk: Desk | null;
  /** Enters something: the pack is rebuilt, and what was entered is kept. False where it was not taken; `desk.trouble` says why. */
  readonly enter: (change: (set: ChangeSet) => ChangeSet) => Promise<boolean>;
  /** Forgets what was entered on another pack. */
  readonly forget: (base: string) => Promise<void>;
}

export const SessionContext = createContext<Session | null>(null);

/** The data of this tab. Throws outside the app's provider. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs the session provider of app/');
  return session;
}
