import { element } from '../xml';
import type { DocumentBlock, DocumentCell, DocumentLine } from './block';
import { paragraph } from './runs';

/** Points, of the letters of a table. */
const SMALL = 11;
/** Twentieths of a point in a point. */
const TWIPS = 20;

type Table = Extract<DocumentBlock, { kind: 'table' }>;
type Beside = Extract<DocumentBlock, { kind: 'beside' }>;

/** Shares of a width, in whole numbers that add up to it. */
function shared(widths: readonly number[], across: number): readonly number[] {
  const whole = widths.reduce((sum, w) => sum + w, 0);
  const ends = widths.map((_, i) => Math.round((across * widths.slice(0, i + 1).reduce((sum, w) => sum + w, 0)) / whole));
  return ends.map((end, i) => end - (ends[i - 1] ?? 0));
}

function cellXml({ text, across, bold, wide, tall }: DocumentCell, width: number, head: boolean, size: number): string {
  const place = [
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    wide === undefined ? '' : element('w:gridSpan', { 'w:val': wide }),
    tall === undefined ? '' : element('w:vMerge', tall === 'begins' ? { 'w:val': 'restart' } : {}),
    element('w:vAlign', { 'w:val': head ? 'center' : 'top' }),
  ];
  const [above, below] = size < SMALL ? [20, 20] : [40, 40];
  const strong = head || bold === true;
  const words = paragraph([{ text, size, ...(strong ? { bold: true } : {}) }], {
    above,
    below,
    across: head ? 'center' : (across ?? 'left'),
    ...(text === '' ? { mark: size } : {}),
  });
  return element('w:tc', {}, element('w:tcPr', {}, ...place), words);
}

function rowXml(row: readonly DocumentCell[], columns: readonly number[], head: boolean, size: number): string {
  const cells: string[] = [];
  for (let at = 0, i = 0; at < columns.length; i++) {
    const cell = row[i] ?? { text: '' };
    const taken = columns.slice(at, at + (cell.wide ?? 1));
    cells.push(
      cellXml(
        cell,
        taken.reduce((sum, w) => sum + w, 0),
        head,
        size,
      ),
    );
    at += taken.length;
  }
  // Where heads are joined across rows, LibreOffice cuts them on later pages unless the rows are tall by themselves.
  const tall = head && row.some((cell) => cell.tall !== undefined) ? element('w:trHeight', { 'w:val': size * 32 }) : '';
  return element('w:tr', {}, element('w:trPr', {}, element('w:cantSplit'), tall, head ? element('w:tblHeader') : ''), ...cells);
}

const gridXml = (columns: readonly number[]): string => element('w:tblGrid', {}, ...columns.map((w) => element('w:gridCol', { 'w:w': w })));

const sidesXml = (name: string, look: string): string =>
  element(
    name,
    {},
    ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
      element(`w:${side}`, { 'w:val': look, 'w:sz': look === 'none' ? 0 : 4, 'w:space': 0, 'w:color': 'auto' }),
    ),
  );

/** A table as wide as the page; widths are shares. Rows are not broken, the head stands on every page. */
export function tableXml({ widths, rows, head = 1, size = SMALL }: Table, across: number): string {
  const columns = shared(widths, across);
  const margins = ['left', 'right'].map((side) => element(`w:${side}`, { 'w:w': size < SMALL ? 60 : 108, 'w:type': 'dxa' }));
  const about = [
    element('w:tblW', { 'w:w': across, 'w:type': 'dxa' }),
    sidesXml('w:tblBorders', 'single'),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblCellMar', {}, ...margins),
  ];
  return element(
    'w:tbl',
    {},
    element('w:tblPr', {}, ...about),
    gridXml(columns),
    ...rows.map((row, r) => rowXml(row, columns, r < head, size)),
  );
}

function lineXml({ runs, across = 'center', rule, above = 0 }: DocumentLine, width: number): string {
  const line = paragraph(runs, { across, above: above * TWIPS, below: 0 });
  if (rule === undefined) return line;
  const sides = Math.max(0, Math.round((width - rule * TWIPS) / 2));
  return line + paragraph([], { above: 0, below: 40, sides, ruled: true });
}

/** Lines side by side without borders; widths are shares of the page. */
export function besideXml({ widths, rows }: Beside, across: number): string {
  const columns = shared(widths, across);
  const lines = rows.map((row) =>
    element(
      'w:tr',
      {},
      element('w:trPr', {}, element('w:cantSplit')),
      ...columns.map((width, c) => {
        const cell = row[c] ?? [];
        const inner = cell.length === 0 ? paragraph([], { above: 0, below: 0 }) : cell.map((line) => lineXml(line, width)).join('');
        return element('w:tc', {}, element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })), inner);
      }),
    ),
  );
  const about = [
    element('w:tblW', { 'w:w': across, 'w:type': 'dxa' }),
    sidesXml('w:tblBorders', 'none'),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblCellMar', {}, ...['left', 'right'].map((side) => element(`w:${side}`, { 'w:w': 0, 'w:type': 'dxa' }))),
  ];
  return element('w:tbl', {}, element('w:tblPr', {}, ...about), gridXml(columns), ...lines);
}
