import type { Datum, SeriesOf } from '../domain/figure';
import { MISSING } from '../i18n/format';

/** A part that every row is divided into. */
export interface Part {
  readonly key: string;
  readonly name: string;
  readonly tone: string;
  /** Not known: hatched. */
  readonly hatched?: boolean;
}

/** What one part of one row holds; null: not known. `mark` is what a click asks for. */
export interface Piece {
  readonly value: number | null;
  readonly text: string;
  readonly mark?: string | undefined;
}

/** A row of one whole: a piece for each part, in their order. `note` says why nothing is drawn. */
export interface WholeRow {
  readonly pieces: readonly Piece[];
  readonly note?: string | null;
}

/** Shares of 100 for each row; a row that is not known, or is nothing, has no bar. Parts that are nowhere are left out. */
export function wholeSeries(parts: readonly Part[], rows: readonly WholeRow[]): readonly SeriesOf[] {
  const wholes = rows.map((row) =>
    row.pieces.some((p) => p.value === null) ? null : row.pieces.reduce((sum, p) => sum + (p.value ?? 0), 0),
  );
  const datum = (row: WholeRow, at: number, whole: number | null): Datum => {
    const piece = row.pieces[at];
    const value = piece?.value == null || whole === null || whole <= 0 ? null : (100 * piece.value) / whole;
    return {
      value,
      text: piece?.value == null ? MISSING : piece.text,
      said: piece?.value ?? null,
      ...(row.note ? { note: row.note } : {}),
      ...(piece?.mark === undefined ? {} : { key: piece.mark }),
    };
  };
  return parts.flatMap(({ hatched, ...part }, at): readonly SeriesOf[] => {
    const there = at === 0 || rows.some((row) => (row.pieces[at]?.value ?? 0) > 0);
    return there ? [{ ...part, ...(hatched ? { hatched } : {}), data: rows.map((row, i) => datum(row, at, wholes[i] ?? null)) }] : [];
  });
}
