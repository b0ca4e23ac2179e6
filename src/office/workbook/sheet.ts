import type { Chart, SeriesPlace } from '../chart/chart';
import { OFFICE_LINKS } from '../package';
import type { OfficePicture } from '../picture';
import { element, xml } from '../xml';
import { type CellStyle, cellXml, columnName, isFormulaLike, type SaidBefore, type SheetCell } from './cell';
import { heightOf } from './height';
import type { Styles } from './styles';

/** A chart that stands on a sheet and draws its cells; `places` are ranges of this sheet, `$B$2:$B$9`. */
export interface SheetChart {
  readonly chart: Chart;
  readonly places: readonly SeriesPlace[];
  /** Column and row of its corner, from 0; its size in points. */
  readonly at: readonly [column: number, row: number];
  readonly box: { readonly width: number; readonly height: number };
}

/** A picture that stands on a sheet; its corner and size as those of charts. */
export interface SheetPicture extends Pick<SheetChart, 'at' | 'box'> {
  readonly picture: OfficePicture;
}

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
  readonly charts?: readonly SheetChart[];
  readonly pictures?: readonly SheetPicture[];
  /** Rows whose first cells are one cell, by row from 0: how many. */
  readonly joined?: ReadonlyMap<number, number>;
}

const A4 = 9;
/** Rows beside charts or pictures that one printed page holds: a page's edge cuts none of them. */
const ONE_PAGE = 60;
const NONE: ReadonlyMap<number, number> = new Map();
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

/** A sheet as XML: A4 across, as wide as the page; one page where a short table stands beside what is drawn. `drawing`: the link to its charts. */
export function sheetXml(sheet: Sheet, styles: Styles, namespace: string, drawing: string | null): string {
  const { widths, rows, head, filter, foot, joined = NONE } = sheet;
  const merged = [...joined].map(([row, across]) => `A${row + 1}:${columnName(across - 1)}${row + 1}`);
  const columns = Array.from({ length: rows.reduce((most, row) => Math.max(most, row.length), 0) }, (_, c) => columnName(c));
  const drawn = (sheet.charts?.length ?? 0) + (sheet.pictures?.length ?? 0) > 0;
  const said: SaidBefore = new Map();
  const data = rows.map((row, r) => {
    const cells = row.map(({ value, style = PLAIN }, c) =>
      cellXml(value, `${columns[c]!}${r + 1}`, styles.place(style, isFormulaLike(value)), said),
    );
    const across = joined.get(r);
    const room = across === undefined ? widths : [widths.slice(0, across).reduce((sum, width) => sum + width, 0)];
    const tall = heightOf(row, room, styles.size);
    return `<row r="${r + 1}"${tall === undefined ? '' : ` ht="${tall}"`}>${cells.join('')}</row>`;
  });
  const last = `${columnName(widths.length - 1)}${Math.max(1, rows.length)}`;
  return element(
    'worksheet',
    { xmlns: namespace, 'xmlns:r': drawing === null ? undefined : OFFICE_LINKS },
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: true })),
    element('dimension', { ref: `A1:${last}` }),
    viewOf(head),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element('cols', {}, ...widths.map((width, i) => element('col', { min: i + 1, max: i + 1, width, customWidth: true }))),
    `<sheetData>${data.join('')}</sheetData>`,
    filter ? element('autoFilter', { ref: filtered(sheet) }) : '',
    merged.length > 0 ? element('mergeCells', { count: merged.length }, ...merged.map((ref) => element('mergeCell', { ref }))) : '',
    element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    element('pageSetup', { paperSize: A4, orientation: 'landscape', fitToWidth: 1, fitToHeight: drawn && rows.length <= ONE_PAGE ? 1 : 0 }),
    element('headerFooter', {}, element('oddFooter', {}, xml(`&L${(foot ?? '').replaceAll('&', '&&')}&R&P/&N`))),
    element('ignoredErrors', {}, element('ignoredError', { sqref: `A1:${last}`, numberStoredAsText: true })),
    drawing === null ? '' : element('drawing', { 'r:id': drawing }),
  );
}
