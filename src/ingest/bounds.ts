import type { Field } from '../domain/contract';
import type { Cell } from '../domain/table';

/** Whether a cell breaks the contract's limits. Such rows stay: their value is readable, only unlikely. */
export function outside(field: Field): ((cell: Cell) => 'value_range' | 'value_pattern' | null) | null {
  const { minimum, maximum } = field;
  if (minimum !== null || maximum !== null) {
    return (cell) => {
      const value = Number(cell);
      return cell !== null && (value < (minimum ?? -Infinity) || value > (maximum ?? Infinity)) ? 'value_range' : null;
    };
  }
  if (field.pattern === null) return null;
  const pattern = new RegExp(field.pattern, 'u');
  return (cell) => (cell !== null && !pattern.test(String(cell)) ? 'value_pattern' : null);
}
