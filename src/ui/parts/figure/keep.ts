import { save } from '../save';
import type { Export, Exporting, Format } from './exporting';

/** Makes the file and keeps it; answers its name. */
export async function download(exporting: Exporting, input: Export, format: Format): Promise<string> {
  const name = exporting.name(input.figure, format);
  save(name, await exporting.write(input, format));
  return name;
}

/** Puts text on the clipboard; false where the browser does not allow it (a page on plain http). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Puts a table on the clipboard, for documents and spreadsheets at once; false where the browser does not allow it. */
export async function copyTable(table: Promise<{ text: string; html: string }>): Promise<boolean> {
  const as = (type: string, text: Promise<string>) => text.then((content) => new Blob([content], { type }));
  try {
    const item = new ClipboardItem({
      'text/plain': as(
        'text/plain',
        table.then(({ text }) => text),
      ),
      'text/html': as(
        'text/html',
        table.then(({ html }) => html),
      ),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyText((await table).text);
  }
}

/**
 * Puts the picture on the clipboard, or keeps it as a file where that is not allowed.
 * The blob is passed as a promise: some browsers allow copying only inside the click itself.
 */
export async function copyImage(exporting: Exporting, input: Export): Promise<'copied' | 'kept'> {
  const picture = exporting.write(input, 'png');
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return 'copied';
  } catch {
    save(exporting.name(input.figure, 'png'), await picture);
    return 'kept';
  }
}
