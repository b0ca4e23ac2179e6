import type { Datum, Figure, SeriesOf } from '../../domain/figure';
import type { Translate } from '../../i18n/text';
import { COLUMNS, type ReportColumn } from './cells';
import type { ReportRow, ReportTable } from './table';

interface ReportFigureInput {
  readonly id: string;
  readonly table: ReportTable;
  readonly title: string;
  readonly measure: string;
  /** What each column of numbers is called, with its period. */
  readonly heads: Readonly<Record<ReportColumn, string>>;
  readonly source: string;
  readonly asOf: string;
}

const blank: Datum = { value: null, text: '' };

function nameOf({ kind, ordinal, name, marks }: ReportRow, t: Translate): string {
  const said = kind === 'within' ? t('report.within', { name }) : name;
  return [ordinal === '' ? '' : `${ordinal}${/\d$|^[IVX]+$/u.test(ordinal) ? '.' : ''}`, said, ...marks.map((n) => `(${n})`)]
    .filter(Boolean)
    .join(' ');
}

/** The standard report table as a figure: its rows as they are printed, columns that say nothing in any row left out. */
export function reportFigure({ id, table, title, measure, heads, source, asOf }: ReportFigureInput, t: Translate): Figure {
  const { rows } = table;
  const texts = (key: string, name: string, of: (row: ReportRow) => Datum): SeriesOf => ({
    key,
    name,
    tone: 'c1',
    draw: 'text',
    data: rows.map(of),
  });
  const series = [
    texts('unit', t('report.colUnit'), ({ unit }) => ({ value: null, text: unit })),
    ...COLUMNS.map((column) =>
      texts(column, heads[column], ({ cells }) => (cells ? { value: cells[column].value, text: cells[column].text } : blank)),
    ),
    texts('note', t('report.colNote'), ({ note }) => ({ value: null, text: note })),
  ];
  return {
    id,
    kind: 'table',
    title,
    measure,
    sentence: '',
    unit: '',
    decimals: 0,
    head: t('report.colName'),
    categories: rows.map((row) => ({ key: row.key, label: nameOf(row, t) })),
    series: series.filter(({ data }) => data.some(({ text }) => text !== '')),
    source,
    asOf,
    quality: null,
    indicators: [...new Set(rows.flatMap(({ indicator }) => indicator ?? []))],
    notes: table.footnotes.map((text, i) => `(${i + 1}) ${text}`),
  };
}
