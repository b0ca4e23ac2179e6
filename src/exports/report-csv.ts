import { COLUMNS, type ReportColumn } from '../figures/report/cells';
import type { ReportRow, ReportTable } from '../figures/report/table';
import type { Translate } from '../i18n/text';
import { SIGN } from '../i18n/sign';
import { csv, type CsvCell } from './csv';

export interface ReportFile {
  readonly table: ReportTable;
  readonly title: string;
  /** Period, scope, data date: one text a line, above the table. */
  readonly lines: readonly string[];
  readonly heads: Readonly<Record<ReportColumn, string>>;
  /** Source and signs, under the footnotes. */
  readonly foot: readonly string[];
}

/** The head of the standard table with all that leads back. */
export const headOf = (heads: ReportFile['heads'], t: Translate): readonly string[] => [
  t('report.colOrdinal'),
  t('report.colName'),
  t('report.colUnit'),
  ...COLUMNS.map((column) => heads[column]),
  t('report.colNote'),
  t('report.colPassport'),
];

/** What stands in a line's last text column: its note, then its marks. */
export const noted = ({ note, marks }: Pick<ReportRow, 'note' | 'marks'>): string =>
  [note, marks.map((n) => `(${n})`).join(' ')].filter(Boolean).join(' ');

/** The standard table as a CSV: exact values, "…" and "x" where there is none, the passport of each line at its end. */
export function reportCsv({ table, title, lines, heads, foot }: ReportFile, t: Translate): string {
  const head = headOf(heads, t);
  const rows = table.rows.map(({ ordinal, name, unit, cells, note, marks, passport }): CsvCell[] => [
    ordinal,
    name,
    unit,
    ...COLUMNS.map((column): CsvCell => {
      const cell = cells?.[column];
      return cell === undefined ? null : (cell.value ?? (cell.text === SIGN.nil ? 0 : cell.text));
    }),
    noted({ note, marks }),
    passport,
  ]);
  const notes = table.footnotes.map((text, i) => `(${i + 1}) ${text}`);
  return csv([[title], ...lines.map((line) => [line]), [], head, ...rows], [...notes, ...foot]);
}
