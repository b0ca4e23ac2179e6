import type { DocumentBlock, DocumentCell, DocumentLine, DocumentRun } from '../../office/document/block';
import { tag, words } from './markup';

function runHtml({ text, bold, italic, blank }: DocumentRun): string {
  const look = [bold ? 'b' : '', italic ? 'i' : '', blank ? 'blank' : ''].filter(Boolean).join(' ');
  const inner = text.split('\n').map(words).join('<br>');
  return look === '' ? inner : tag('span', { class: look }, inner);
}

const runsHtml = (runs: readonly DocumentRun[]): string => runs.map(runHtml).join('');

const LEVELS: Readonly<Record<string, string>> = { Title: 'h1', Heading1: 'h2', Heading2: 'h3' };

function cellHtml({ text, across, bold, wide, tall }: DocumentCell, head: boolean, first: boolean, rows: number): string {
  if (tall === 'goes on') return '';
  const look = [across === 'right' ? 'n' : across === 'center' ? 'c' : '', bold ? 'b' : ''].filter(Boolean).join(' ') || undefined;
  const spans = { colspan: wide, rowspan: tall === 'begins' ? rows : undefined };
  if (head) return tag('th', { scope: wide === undefined ? 'col' : 'colgroup', ...spans }, words(text));
  return first ? tag('th', { scope: 'row', class: look, ...spans }, words(text)) : tag('td', { class: look, ...spans }, words(text));
}

/** Columns as wide as their shares: attributes, since the policy of the page takes no styles on elements. */
function columnsHtml(widths: readonly number[]): string {
  const whole = widths.reduce((sum, w) => sum + w, 0);
  return tag('colgroup', {}, ...widths.map((w) => `<col width="${Math.round((100 * w) / whole)}%">`));
}

function tableHtml({ rows, head = 1, widths }: Extract<DocumentBlock, { kind: 'table' }>): string {
  // The heading of a row is its first cell of words: before it stands its number at most.
  const named = rows[0]?.length === rows[head]?.length || head === 1 ? 0 : 1;
  const row = (cells: readonly DocumentCell[], r: number) =>
    tag('tr', {}, ...cells.map((cell, c) => cellHtml(cell, r < head, c === Math.min(named, cells.length - 1), head)));
  const lines = rows.map(row);
  const table = tag(
    'table',
    { class: 'grid' },
    columnsHtml(widths),
    tag('thead', {}, ...lines.slice(0, head)),
    tag('tbody', {}, ...lines.slice(head)),
  );
  return tag('div', { class: 'scroll' }, table);
}

const lineHtml = ({ runs, across = 'center', rule }: DocumentLine): string =>
  tag('p', { class: across === 'left' ? 'left' : 'centre' }, runsHtml(runs)) + (rule === undefined ? '' : tag('hr', { class: 'rule' }));

/** A block of a document as markup; charts and pictures are drawn by whoever has their figures. */
export function blockHtml(block: Exclude<DocumentBlock, { kind: 'chart' | 'picture' | 'section' }>): string {
  switch (block.kind) {
    case 'text': {
      const level = LEVELS[block.style];
      if (level !== undefined) return tag(level, {}, runsHtml(block.runs));
      if (block.runs.length === 0) return '';
      const look =
        { Caption: 'measure', Source: 'foot', Centred: 'Centred' }[block.style as string] ?? (block.indent ? 'indent' : undefined);
      return tag('p', { class: look }, runsHtml(block.runs));
    }
    case 'rule':
      return tag('hr', { class: 'rule' });
    case 'table':
      return tableHtml(block);
    default: {
      const rows = block.rows.map((row) => tag('tr', {}, ...row.map((cell) => tag('td', {}, ...cell.map(lineHtml)))));
      return tag('table', { class: 'beside', role: 'presentation' }, columnsHtml(block.widths), tag('tbody', {}, ...rows));
    }
  }
}
