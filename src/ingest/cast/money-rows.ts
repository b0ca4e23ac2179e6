import type { CellRefusal } from './cells';
import type { FieldCells } from './fields';

/** Amounts name their money in the cell or heading; the row has a column for it, or the column is in dong. They have to agree; a blank is filled. */
export function agreeOnCurrency(fields: readonly FieldCells[]): ReadonlyMap<string, readonly CellRefusal[]> {
  const refused = new Map<string, CellRefusal[]>();
  const currency = fields.find((f) => f.field.name === 'currency');
  for (const { field, cells, currencies } of fields) {
    if (field.type !== 'decimal') continue;
    const dong = field.name.endsWith('_vnd');
    currencies.forEach((written, row) => {
      if (written === null || cells[row] === null) return;
      if (!dong && currency && currency.cells[row] === null) currency.cells[row] = written;
      const wanted = dong ? 'VND' : currency?.cells[row];
      if (typeof wanted !== 'string' || wanted === written) return;
      const list = refused.get(field.name) ?? [];
      list.push({ row, code: 'value_currency', value: String(cells[row]), params: { written, currency: wanted } });
      refused.set(field.name, list);
    });
  }
  return refused;
}
