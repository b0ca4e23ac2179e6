import { type FigureTableData, type TableCell, tablesOf } from '../figures/table';
import { guarded } from './csv';
import type { FigureFile } from './figure-file';
import { footOf } from './sheet';
import { xml } from '../office/xml';

/** A cell as a spreadsheet takes it when it is pasted: numbers with a plain minus, texts that would run as a formula as texts. */
function pasted({ text, numeric, value }: TableCell): string {
  if (numeric && value !== null) return text.replaceAll('\u2212', '-');
  return guarded(text.replaceAll(/[\t\r\n]+/gu, ' '));
}

const head = (table: FigureTableData): readonly string[] => table.head.map((h) => guarded(h.text));

/** The figure's tables for the clipboard: tab-separated for spreadsheets, HTML for documents; title above, source and code below. */
export function tableText(file: FigureFile): { readonly text: string; readonly html: string } {
  const { figure, t, lang } = file;
  const tables = tablesOf(figure, t, lang);
  const above = [figure.title, figure.measure].map(guarded);
  const below = footOf(file).map(guarded);
  const text = [
    ...above,
    ...tables.flatMap((table) => ['', head(table).join('\t'), ...table.rows.map((row) => row.map(pasted).join('\t'))]),
    '',
    ...below,
  ].join('\r\n');
  const html = [
    `<p><b>${xml(above[0] ?? '')}</b><br/>${xml(above[1] ?? '')}</p>`,
    ...tables.map((table) => {
      const names = head(table).map((name) => `<th>${xml(name)}</th>`);
      const rows = table.rows.map((row) => `<tr>${row.map((cell) => `<td>${xml(pasted(cell))}</td>`).join('')}</tr>`);
      return `<table border="1"><thead><tr>${names.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }),
    `<p>${below.map(xml).join('<br/>')}</p>`,
  ].join('');
  return { text, html };
}
