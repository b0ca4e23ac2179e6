import type { Problem } from '../../domain/problem';
import type { FieldNote, Imported } from '../../ingest/import-desk';
import { isAnswerable, type Question, questionsOf } from './questions';

/** What a page shows of the rows that were not taken. The rows stay where the file was read: a file may have a million of them. */
export interface Refused {
  readonly rows: number;
  /** Rows that come in as soon as somebody answers; the others have to be mended in the file, or stay out. */
  readonly toMend: number;
  /** Different reasons, and the first of them as questions. */
  readonly reasons: number;
  readonly questions: readonly Question[];
  /** Places in all, and the first of them. */
  readonly places: number;
  readonly first: readonly { readonly line: number; readonly problem: Problem }[];
}

/** How a column was read, as a page has it: what it asks stands among the questions. */
export type Note = Omit<FieldNote, 'asks'>;

/** What came of a part of a file, as a page has it. */
export interface Taken extends Omit<Imported, 'rejected' | 'fields'> {
  readonly fields: readonly Note[];
  readonly refused: Refused;
}

const QUESTIONS = 12;
const PLACES = 50;

function refusedOf(imported: Imported): Refused {
  let [toMend, places] = [0, 0];
  const first: { line: number; problem: Problem }[] = [];
  for (const { line, problems } of imported.rejected) {
    if (problems.every(isAnswerable)) toMend++;
    places += problems.length;
    for (const problem of problems) if (first.length < PLACES) first.push({ line, problem });
  }
  return { rows: imported.rejected.length, toMend, ...questionsOf(imported, QUESTIONS), places, first };
}

/** The same without its rejected rows, which a page only asks about. */
export function takenOf(imported: Imported): Taken {
  const { rejected: _, fields, ...rest } = imported;
  return { ...rest, fields: fields.map(({ asks: __, ...note }) => note), refused: refusedOf(imported) };
}
