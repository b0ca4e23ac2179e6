import { array, literal, maxLength, object, parse, pipe, string } from 'valibot';
import type { Indicator } from '../domain/indicator';
import { readCatalogue } from './catalogue';
import { definitionFiles, type QueryFile, sharedFiles } from './queries';

/** What numbers were computed with: every indicator, and the shared files in the order in which they run. */
export interface Definitions {
  readonly indicators: readonly Indicator[];
  readonly shared: readonly QueryFile[];
}

const files = pipe(array(object({ path: pipe(string(), maxLength(200)), text: pipe(string(), maxLength(200_000)) })), maxLength(500));
const schema = object({ schema: literal(1), indicators: files, shared: files });

/** The definitions of this edition as text; the same definitions give the same text. */
export function definitionsText(indicators: readonly QueryFile[] = definitionFiles, shared: readonly QueryFile[] = sharedFiles): string {
  const plain = (all: readonly QueryFile[]) => all.map(({ path, text }) => ({ path, text: text.replaceAll('\r\n', '\n') }));
  return JSON.stringify({ schema: 1, indicators: plain(indicators), shared: plain(shared) });
}

/** The definitions that the text holds; null where it is none, or any of them has a fault. */
export function definitionsFrom(text: string): Definitions | null {
  try {
    const found = parse(schema, JSON.parse(text));
    const read = readCatalogue(found.indicators);
    return read.ok ? { indicators: read.value, shared: found.shared } : null;
  } catch {
    return null;
  }
}
