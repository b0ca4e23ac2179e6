import type { Segment } from '../../domain/figure';
import type { Period } from '../../domain/period';
import type { ReportField } from '../../domain/report';
import type { Entry, ReportRow } from '../../figures/report/table';
import type { FigureFile } from '../figure-file';
import type { ReportFile } from '../report-csv';

/** The spans that a report speaks of. `unlike`: the one chosen to compare with, for indicators that it cannot be compared with. */
export interface PaperSpans {
  readonly period: Period;
  readonly toDate: Period | null;
  readonly same: Period | null;
  /** Share of the plan's year gone (0–1). */
  readonly elapsed: number | null;
}

/** Whose report it is. Null: nobody knows, somebody has to write it. */
export interface Letter {
  /** The body above, where the issuer is not the ministry. */
  readonly above: string | null | undefined;
  readonly issuer: string;
  /** "BTP": how its documents are numbered. */
  readonly sign: string | null;
}

/** Everything a report in words is made of. Texts are in its language. */
export interface PaperInput extends ReportFile {
  /** What the two columns of the change are called together. */
  readonly change: string;
  readonly groups: readonly { readonly field: ReportField; readonly entries: readonly Entry[] }[];
  /** Figures of the board, by their id. */
  readonly figures: ReadonlyMap<string, FigureFile>;
  readonly spans: PaperSpans;
  readonly letter: Letter;
  readonly synthetic: boolean;
}

/** A part of the results: what is said, the figures, and its rows of the standard table. */
export interface PaperPart {
  readonly field: ReportField;
  readonly name: string;
  readonly says: readonly (readonly Segment[])[];
  readonly figures: readonly FigureFile[];
  readonly rows: readonly ReportRow[];
}
