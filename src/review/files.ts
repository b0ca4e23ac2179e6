import { tableContract } from '../domain/contract';
import type { Step } from '../domain/change';
import type { Cell, Table } from '../domain/table';
import { byKey } from './differ';
import { net } from './net';
import { EDITED } from './read';

/** A file of the package: the heading, then whole rows. */
export interface ChangedFile {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | bigint | null)[])[];
}

const plain = (cell: Cell): string | number | bigint | null =>
  cell === null
    ? null
    : typeof cell === 'boolean'
      ? String(cell)
      : Array.isArray(cell)
        ? cell.join(';')
        : (cell as string | number | bigint);

/** The rows that were changed or added, whole and in the package's own columns; one file a table, none where nothing changed. */
export function changedFiles(steps: readonly Step[], tables: Readonly<Record<string, Table>>): readonly ChangedFile[] {
  const edits = net(steps).map((n) => n.edit);
  return EDITED.flatMap((name): ChangedFile[] => {
    const keys = [...new Set(edits.filter((e) => e.table === name && e.kind !== 'remove').map((e) => e.key))].sort();
    const table = tables[name];
    const fields = tableContract(name)?.fields.map((f) => f.name) ?? [];
    if (keys.length === 0 || !table) return [];
    const rows = byKey(name, table);
    const found = keys.flatMap((key) => {
      const row = rows.get(key);
      return row ? [fields.map((f) => plain(row[f] ?? null))] : [];
    });
    return found.length === 0 ? [] : [{ name, rows: [fields, ...found] }];
  });
}
