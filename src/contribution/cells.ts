import type { Cell } from '../domain/table';

export type Row = Readonly<Record<string, Cell>>;

/** Text of a cell, `''` where it is empty. */
export const text = (row: Row, name: string): string => String(row[name] ?? '');
export const textOrNull = (row: Row, name: string): string | null =>
  row[name] === null || row[name] === undefined ? null : String(row[name]);
export const count = (row: Row, name: string): number => Number(row[name] ?? 0);
export const countOrNull = (row: Row, name: string): number | null =>
  row[name] === null || row[name] === undefined ? null : Number(row[name]);
export const yes = (row: Row, name: string): boolean => row[name] === true;
/** Texts of a list cell; anything else is no list. */
export function texts(row: Row, name: string): readonly string[] {
  const cell = row[name];
  return Array.isArray(cell) ? [...new Set(cell.filter((c) => c !== null).map(String))] : [];
}
