import { element, xml } from '../xml';
import { type CellStyle, cellXml, columnName, isFormulaLike, type SheetCell } from './cell';
import { heightOf } from './height';
import type { Styles } from './styles';

/** One sheet: rows from the top, widths in letters. `head`: rows that stay in sight; the last of them stands on every printed page. */
export interface Sheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly head: number;
  /** The last row of the head has filters. */
  readonly filter?: boolean;
  /** What stands at the foot of every printed page, before the page's number. */
  readonly foot?: string;
}

const A4 = 9;
const PLAIN: CellStyle = {};

function viewOf(head: number): string {
  const cell = `A${head + 1}`;
  const inside =
    head === 0
      ? ''
      : element('pane', { ySplit: head, topLeftCell: cell, activePane: 'bottomLeft', state: 'frozen' }) +
        element('selection', { pane: 'bottomLeft', activeCell: cell, sqref: cell });
  return element('sheetViews', {}, element('sheetView', { showGridLines: false, workbookViewId: 0 }, inside));
}

/** The place of the table that can be filtered: `A7:H120`. */
export const filtered = ({ rows, widths, head }: Sheet): string =>
  `A${head}:${columnName(widths.length - 1)}${Math.max(rows.length, head)}`;

/** A sheet as XML: A4 across, as wide as the page. */
export function sheetXml(sheet: Sheet, styles: Styles, namespace: string): string {
  const { widths, rows, head, filter, foot } = sheet;
  const data = rows.map((row, r) => {
    const cells = row.map(({ value, style = PLAIN }, c) =>
      cellXml(value, `${columnName(c)}${r + 1}`, styles.place(style, isFormulaLike(value))),
    );
    return element('row', { r: r + 1, ht: heightOf(row, widths, styles.size) }, ...cells);
  });
  const last = `${columnName(widths.length - 1)}${Math.max(1, rows.length)}`;
  return element(
    'worksheet',
    { xmlns: namespace },
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: true })),
    element('dimension', { ref: `A1:${last}` }),
    viewOf(head),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element('cols', {}, ...widths.map((width, i) => element('col', { min: i + 1, max: i + 1, width, customWidth: true }))),
    `<sheetData>${data.join('')}</sheetData>`,
    filter ? element('autoFilter', { ref: filtered(sheet) }) : '',
    element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    element('pageSetup', { paperSize: A4, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }),
    element('headerFooter', {}, element('oddFooter', {}, xml(`&L${(foot ?? '').replaceAll('&', '&&')}&R&P/&N`))),
    element('ignoredErrors', {}, element('ignoredError', { sqref: `A1:${last}`, numberStoredAsText: true })),
  );
}
