import type { PaperInput } from '../../exports/report/paper';

/** The report on its way into a document: everything but its figures, which other pages draw. */
export type ReportWork = Omit<PaperInput, 'figures'>;

export type PaperEnding = 'docx' | 'html';

/** Writes the report in words. */
export interface ReportPapers {
  /** `stem`: the name of the file, without its ending. */
  readonly keep: (stem: string, work: ReportWork, ending: PaperEnding) => void;
  readonly busy: boolean;
  /** What came of it, or that it is being written; empty: nothing was asked. */
  readonly said: string;
}
