import type { TableContract } from '../../domain/contract';

/** A file to fill in: the header line alone, opened by Excel as UTF-8. Named as the loader expects it. */
export function template(table: TableContract): { readonly name: string; readonly text: string } {
  return { name: `${table.name}.csv`, text: `\uFEFF${table.fields.map((f) => f.name).join(',')}\r\n` };
}
