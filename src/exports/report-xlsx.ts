import { COLUMNS, type ReportCell } from '../figures/report/cells';
import type { ReportRow } from '../figures/report/table';
import type { Lang } from '../i18n/format';
import type { Translate } from '../i18n/text';
import type { CellStyle, SheetCell } from '../office/workbook/cell';
import { writeWorkbook, XLSX } from '../office/workbook/workbook';
import { headOf, noted, type ReportFile } from './report-csv';
import { BODY, HEAD, NOTE, numberStyle, QUIET, TITLE } from './sheets/cells';
import { formatShowing } from './sheets/shown';

const WIDTHS = [6, 46, 13, ...COLUMNS.map(() => 13), 26, 18];
const CENTRE: CellStyle = { ...BODY, across: 'center' };
const SIGNED: CellStyle = { ...BODY, across: 'right' };
const STRONG: CellStyle = { ...BODY, bold: true };
const FIELD: CellStyle = { ...BODY, bold: true, fill: 'EFECE4' };

/** The exact value, shown in the digits of the report; a sign of nothing known stays a sign. */
function typed(cell: ReportCell | undefined, lang: Lang): SheetCell {
  if (cell === undefined) return { value: null, style: BODY };
  const { text } = cell;
  const value = cell.value ?? (text === '-' ? 0 : null);
  const format = value === null ? null : formatShowing(text, value, lang);
  return value === null || format === null ? { value: value ?? text, style: SIGNED } : { value, style: numberStyle(format) };
}

function line({ kind, ordinal, name, unit, cells, note, marks, passport }: ReportRow, lang: Lang): readonly SheetCell[] {
  const style = kind === 'field' ? FIELD : kind === 'total' ? STRONG : BODY;
  const said = noted({ note, marks });
  return [
    { value: ordinal, style: kind === 'field' ? FIELD : CENTRE },
    { value: name, style },
    { value: unit, style: kind === 'field' ? FIELD : CENTRE },
    ...COLUMNS.map((column) => (kind === 'field' ? { value: null, style: FIELD } : typed(cells?.[column], lang))),
    { value: said, style: kind === 'field' ? FIELD : BODY },
    { value: passport, style: kind === 'field' ? FIELD : BODY },
  ];
}

/** The standard table as a workbook: exact values in the digits of the report, its signs as texts, the passport of each line at its end. */
export function reportXlsx(
  { table, title, lines, heads, foot }: ReportFile,
  lang: Lang,
  t: Translate,
): { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> } {
  const head = headOf(heads, t);
  const above: SheetCell[][] = [[{ value: title, style: TITLE }], ...lines.map((value) => [{ value, style: QUIET }])];
  const rows = [...above, head.map((value): SheetCell => ({ value, style: HEAD })), ...table.rows.map((row) => line(row, lang))];
  const notes = [...table.footnotes.map((text, i) => `(${i + 1}) ${text}`), ...foot];
  const from = rows.length + 1;
  const bytes = writeWorkbook([
    {
      name: t('report.shortTitle'),
      widths: WIDTHS,
      rows: [...rows, [], ...notes.map((value): SheetCell[] => [{ value, style: NOTE }])],
      head: above.length + 1,
      foot: title,
      joined: new Map(notes.map((_, i) => [from + i, WIDTHS.length])),
    },
  ]);
  return { type: XLSX, bytes };
}
