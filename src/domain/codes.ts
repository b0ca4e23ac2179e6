import file from '../../data/code_lists.csv?raw';
import type { Text } from './indicator';

const CELL = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/g;

/** Lines of a clean CSV as cells; quoted cells lose their quotes. */
function cells(line: string): readonly string[] {
  return [...line.matchAll(CELL)]
    .slice(0, -1)
    .map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

const [, ...lines] = file.replaceAll('\r', '').split('\n').filter(Boolean);

const labels: ReadonlyMap<string, ReadonlyMap<string, Text>> = lines
  .map((line) => cells(`${line},`))
  .reduce((lists, [list = '', code = '', vi = '', en = '']) => {
    lists.set(list, (lists.get(list) ?? new Map<string, Text>()).set(code, { vi, en: en || vi }));
    return lists;
  }, new Map<string, Map<string, Text>>());

/** The label of a code of one of the contract's lists; undefined where the list has no such code. */
export const codeLabel = (list: string, code: string): Text | undefined => labels.get(list)?.get(code);

/** A list's codes in the contract's order; empty where there is no such list. */
export const codesOf = (list: string): readonly string[] => [...(labels.get(list)?.keys() ?? [])];
