import { CellList, CodedCells } from '../../arrow/coded';
import type { Cell } from '../../domain/table';
import { codedOf } from '../grid/coded';
import type { CellRefusal } from './cells';
import type { FieldCells } from './fields';

/** The fields with what the rows say of their money, and what does not agree. */
interface Agreed {
  readonly fields: readonly FieldCells[];
  readonly refused: ReadonlyMap<string, readonly CellRefusal[]>;
}

/** Amounts name their money in the cell or heading; the row has a column for it, or the column is in dong. They have to agree; a blank is filled. */
export function agreeOnCurrency(fields: readonly FieldCells[]): Agreed {
  const refused = new Map<string, CellRefusal[]>();
  const currency = fields.find((f) => f.field.name === 'currency');
  let filled: Cell[] | null = null;
  const ofRow = (row: number): Cell => (filled ? filled[row]! : (currency?.cells.at(row) ?? null));
  for (const { field, cells, currencies } of fields) {
    if (field.type !== 'decimal') continue;
    const dong = field.name.endsWith('_vnd');
    currencies.forEach((written, row) => {
      if (written === null || cells.isNull(row)) return;
      if (!dong && currency && ofRow(row) === null) (filled ??= [...currency.cells.list])[row] = written;
      const wanted = dong ? 'VND' : ofRow(row);
      if (typeof wanted !== 'string' || wanted === written) return;
      const list = refused.get(field.name) ?? [];
      list.push({ row, code: 'value_currency', value: String(cells.at(row)), params: { written, currency: wanted } });
      refused.set(field.name, list);
    });
  }
  if (filled === null) return { fields, refused };
  const { values, codes } = codedOf<Cell>(filled);
  const cells = new CodedCells(new CellList(values), codes);
  return { fields: fields.map((f) => (f === currency ? { ...f, cells } : f)), refused };
}
