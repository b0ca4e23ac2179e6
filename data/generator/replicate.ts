import { contract } from '../../src/domain/contract';
import type { Row, Tables, Value } from './tools/row';

/** Tables that a nationwide package holds once: who, when, at what rate. */
const SHARED = new Set([
  'units',
  'unit_changes',
  'partners',
  'periods',
  'exchange_rates',
  'deflators',
  'context_series',
  'code_lists',
  'targets',
  'report_status',
]);
/** Columns that name a row of another table, but not as a reference of the contract. */
const LOOSE = new Set(['source_id', 'activity_id', 'person_key']);

/** The pack so many times over, each copy with keys of its own: for measuring speed, not for reading. */
export function replicate(tables: Tables, times: number): Tables {
  return Object.fromEntries(
    contract.map((table): [string, readonly Row[]] => {
      const rows = tables[table.name] ?? [];
      if (SHARED.has(table.name)) return [table.name, rows];
      const keys = new Set([
        ...table.key.filter(
          (k) =>
            !table.references.some((r) => r.fields.includes(k) && SHARED.has(r.table)) && !['year', 'fund', 'version', 'role'].includes(k),
        ),
        ...table.references.filter((r) => !SHARED.has(r.table)).flatMap((r) => r.fields),
        ...table.fields.map((f) => f.name).filter((name) => LOOSE.has(name)),
      ]);
      const copy = (value: Value, k: number): Value => (value === null ? null : `${String(value)}~${k}`);
      const copies = Array.from({ length: times - 1 }, (_, i) =>
        rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, value]) => [name, keys.has(name) ? copy(value, i + 2) : value])),
        ),
      );
      return [table.name, [...rows, ...copies.flat()]];
    }),
  );
}
