import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvRows } from './csv';
import type { Row, Value } from './row';

/** A seed of `data/seeds` (or `data/code_lists.csv`) as rows of the contract: empty cells null, true/false boolean. */
export function seed(file: string, numbers: readonly string[] = []): Row[] {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  const value = (name: string, text: string): Value =>
    text === '' ? null : text === 'true' ? true : text === 'false' ? false : numbers.includes(name) ? Number(text) : text;
  return csvRows(readFileSync(path, 'utf8')).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, text]) => [name, value(name, text)])),
  );
}
