/** One thing in the forms that other programs may take. */
export interface Copied {
  readonly 'text/plain': string;
  readonly 'text/html'?: string;
}

/** The older way, which pages over plain http still have: right after the press of a key or button. */
function byEvent(what: Copied): boolean {
  let put = false;
  const give = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(what)) event.clipboardData?.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
    put = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, true);
  try {
    return document.execCommand('copy') && put;
  } finally {
    document.removeEventListener('copy', give, true);
  }
}

/** Puts text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return byEvent({ 'text/plain': text });
  }
}

/** Puts a table on the clipboard, for documents and spreadsheets at once; false where the browser does not allow it. */
export async function copyTable(table: Promise<{ readonly text: string; readonly html: string }>): Promise<boolean> {
  const as = (type: string, text: Promise<string>) => text.then((content) => new Blob([content], { type }));
  const plain = table.then(({ text }) => text);
  const html = table.then((made) => made.html);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': as('text/plain', plain), 'text/html': as('text/html', html) })]);
    return true;
  } catch {
    return byEvent({ 'text/plain': await plain, 'text/html': await html });
  }
}
