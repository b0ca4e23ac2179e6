import type { Grid, RawCell } from './grid';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function cell(value: unknown): RawCell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.normalize('NFC');
  return typeof value === 'number' || typeof value === 'boolean' ? value : JSON.stringify(value);
}

/** Records in JSON as rows below a header of their keys; one record is one row. Null where the text is no such thing. */
export function gridFromJson(text: string): Grid | null {
  if (!/^\s*[[{]/.test(text)) return null;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  const records = Array.isArray(read) ? read : [read];
  if (records.length === 0 || !records.every(isRecord)) return null;
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = [keys, ...records.map((record) => keys.map((key) => cell(record[key])))];
  return { rows, lines: rows.map((_, i) => i + 1), width: keys.length, merges: [] };
}
