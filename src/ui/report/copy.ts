import { copyTable } from '../parts/clipboard';

const DROPPED = 'button, caption, svg';

/** A copy of the table without what only works on the page. */
function bare(table: HTMLTableElement): HTMLTableElement {
  const copy = table.cloneNode(true) as HTMLTableElement;
  for (const node of copy.querySelectorAll(DROPPED)) node.remove();
  for (const link of copy.querySelectorAll('a')) link.replaceWith(link.textContent ?? '');
  for (const node of copy.querySelectorAll('*'))
    for (const name of node.getAttributeNames()) if (!/span$/i.test(name)) node.removeAttribute(name);
  return copy;
}

const line = (row: HTMLTableRowElement): string =>
  [...row.cells]
    .flatMap((cell) => [cell.textContent?.replace(/\s+/g, ' ').trim() ?? '', ...Array<string>(cell.colSpan - 1).fill('')])
    .join('\t');

/** Puts the table on the clipboard, as a table for Word and as lines with tabs for Excel. False where the browser does not allow it. */
export function copyPrinted(table: HTMLTableElement): Promise<boolean> {
  const copy = bare(table);
  const html = new XMLSerializer().serializeToString(copy);
  const text = [...copy.rows].map(line).join('\n');
  return copyTable(Promise.resolve({ html, text }));
}
