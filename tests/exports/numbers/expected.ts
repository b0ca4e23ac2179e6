import type { Datum, Figure } from '../../../src/domain/figure';
import { upright } from '../../../src/exports/wide-table';
import { tablesOf } from '../../../src/figures/table';
import type { Words } from '../../../src/ui/parts/text';

/** What one column of a panel says: a text and an exact value a category. */
export interface Said {
  readonly at: string;
  readonly name: string;
  readonly data: readonly (Datum | null)[];
}

export const panelsOf = (figure: Figure): readonly Figure[] => [figure, ...(figure.panels ?? [])];

/** The exact number that stands behind a text. */
export const exact = (datum: Datum | null | undefined): number | null => (datum ? (datum.said ?? datum.value) : null);

/** Where a text says words instead of a number, no number stands in a typed cell. */
const typed = (text: string, value: number | null): number | string | null => (value === null || /\d/.test(text) ? value : text);

/** Everything a panel says in numbers, from its own data and nothing else. */
export function saidBy(panel: Figure): readonly Said[] {
  const named = (name: string, data: readonly (Datum | null)[]): Said => ({ at: `${panel.id} ${name}`, name, data });
  return [
    ...panel.series.map((s) => named(s.name, s.data)),
    ...(panel.totals ? [named(panel.totalName ?? '', panel.totals)] : []),
    ...(panel.plan ? [named(panel.planName ?? '', panel.plan)] : []),
    ...(panel.base?.index ? [named(panel.base.indexName ?? '', panel.base.index)] : []),
  ];
}

/** A row of cells as every table of the figure must have it: the text of the screen, and what a typed cell holds. */
export interface ExpectedRow {
  readonly texts: readonly string[];
  readonly typed: readonly (number | string | null)[];
  /** ISO days; null where a cell is none. */
  readonly days: readonly (string | null)[];
  /** The exact numbers; null where none stands behind the text. */
  readonly exact: readonly (number | null)[];
  readonly numeric: readonly boolean[];
}

/** `parted`: in pieces that an upright page can hold. */
export function expectedRows(figure: Figure, { t, lang }: Words, parted = false): readonly ExpectedRow[] {
  const tables = tablesOf(figure, t, lang);
  return (parted ? tables.flatMap((table) => upright(table)) : tables).flatMap(({ rows }) =>
    rows.map((row) => ({
      texts: row.map((c) => c.text),
      typed: row.map((c) => (c.numeric ? typed(c.text, c.value) : c.text)),
      days: row.map((c) => c.day ?? null),
      exact: row.map((c) => c.value),
      numeric: row.map((c) => c.numeric),
    })),
  );
}

/** Where the table view does not say what the data say. */
export function tableFaults(figure: Figure, { t, lang }: Words): readonly string[] {
  const tables = tablesOf(figure, t, lang);
  return panelsOf(figure).flatMap((panel, p) =>
    saidBy(panel).flatMap(({ at, name, data }) => {
      const columns = tables[p]!.head.flatMap((h, i) => (h.numeric && (name === '' || h.text === name) ? [i] : []));
      const same = (column: number): boolean =>
        data.every((d, row) => {
          const cell = tables[p]!.rows[row]?.[column];
          return (
            cell !== undefined &&
            cell.value === exact(d) &&
            (d === null || cell.text === d.text) &&
            (cell.value !== null || cell.text !== '0')
          );
        });
      return columns.some(same) ? [] : [`table: ${at}`];
    }),
  );
}
