/**
 * One measurement beside its reference.
 * @param {string} name
 * @param {number} browser
 * @param {number} native
 * @param {string} [aim]
 */
export function row(name, browser, native, aim = '') {
  return [name, browser.toFixed(0), native.toFixed(0), `${(browser / native).toFixed(2)} ×`, aim];
}

/**
 * @param {string} title
 * @param {readonly (readonly string[])[]} rows the first is the head
 */
export function print(title, rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
  console.log(`\n${title}`);
  for (const cells of rows) {
    console.log(
      `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`,
    );
  }
}
