import { tableContract } from '../../domain/contract';
import type { Mapping } from './mapping';

/** Who a row is about. Not the table's key, but one value for all would make everybody one person. */
const PERSON = 'person_key';

/** Whether rows are told apart by this column alone: one value for all of them would make them one. */
export const isOwnKey = (table: string, field: string): boolean => {
  const key = tableContract(table)?.key ?? [];
  return field === PERSON || (key.length === 1 && key[0] === field);
};

/** Columns that one text fills in every row, though nothing else tells the rows apart. `rows`: of the file. */
export function oneForAll({ table, columns, fill }: Mapping, rows: number): readonly string[] {
  const isText = (name: string) => {
    const given = columns.includes(name) ? undefined : fill[name];
    return given !== undefined && 'text' in given && given.text !== '';
  };
  const { key = [], fields = [] } = tableContract(table) ?? {};
  const own = fields.map((f) => f.name).filter((name) => isOwnKey(table, name) && isText(name));
  const whole = key.length > 1 && key.every((name) => isText(name) || name === 'currency') && key.some(isText);
  return rows < 2 ? [] : [...own, ...(whole ? key.filter(isText) : [])];
}
