import type { FigureTableData } from '../../figures/table';
import { tag, words } from './markup';

/** A table of a figure: its caption, its heads, every row with its heading. */
export function tableHtml({ caption, head, rows }: FigureTableData): string {
  const heads = head.map(({ text, numeric }) => tag('th', { scope: 'col', class: numeric ? 'n' : undefined }, words(text)));
  const lines = rows.map((row) =>
    tag(
      'tr',
      {},
      ...row.map(({ text, numeric }, i) =>
        i === 0 ? tag('th', { scope: 'row' }, words(text)) : tag('td', { class: numeric ? 'n' : undefined }, words(text)),
      ),
    ),
  );
  const table = tag('table', {}, tag('caption', {}, words(caption)), tag('thead', {}, tag('tr', {}, ...heads)), tag('tbody', {}, ...lines));
  return tag('div', { class: 'scroll' }, table);
}
