/**
 * Hands text, bytes or a blob to the browser as a file to keep; a blob brings its own type.
 * Text is UTF-8; the caller adds a byte-order mark where Excel needs one.
 */
export function save(name: string, content: string | Blob | Uint8Array<ArrayBuffer>, type = ''): void {
  const blob =
    content instanceof Blob ? content : new Blob([content], { type: typeof content === 'string' ? `${type};charset=utf-8` : type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
