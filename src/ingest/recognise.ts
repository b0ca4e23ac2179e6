import { contract, type TableContract } from '../domain/contract';
import { fold } from '../domain/fold';

const ENDINGS = /\.(csv|tsv|txt|parquet|pq)$/i;
/** Endings that a table's name may carry besides: a workbook, or any of these packed. */
const OTHERS = /\.(xlsx|xlsm)$|\.(zip|gz)$/i;

/** The last part of a path. */
export const baseName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

/** True where the name says that a table could be inside. */
export const isTableFile = (name: string): boolean => ENDINGS.test(name);

const names = new Map<string, TableContract>();
for (const table of contract) {
  for (const name of [table.name, table.title.vi, table.title.en]) names.set(fold(name), table);
}

/** The table that a file is named after: `units.csv`, `Đơn vị.csv`, `doan ra, doan vao (2).csv`; undefined where there is none. */
export function recognise(fileName: string): TableContract | undefined {
  const stem = baseName(fileName).normalize('NFC').replace(OTHERS, '').replace(ENDINGS, '').replace(OTHERS, '');
  return names.get(fold(stem)) ?? names.get(fold(stem.replace(/\s*\(\d+\)$/, '')));
}
