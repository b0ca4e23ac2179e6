import type { Field } from '../../domain/contract';
import { fold } from '../../domain/fold';
import { cellText, type RawCell } from '../grid/grid';
import { ColumnBuilder, type ColumnCells } from './cells';

const YES = ['co', 'yes', 'y', 'true', 'dung', '1', 'x', 'roi', 'da', 'dat', 't'];
const NO = ['khong', 'no', 'n', 'false', 'sai', '0', 'chua', 'k', 'f'];

/** Casts yes and no: the words of the contract, then those that people write in either language, in any case and without accents. */
export function castBooleans(field: Field, raw: readonly RawCell[], counts?: ArrayLike<number>): ColumnCells {
  const words = new Map<string, boolean>([...NO.map((w) => [w, false] as const), ...YES.map((w) => [w, true] as const)]);
  for (const word of field.falseValues) words.set(fold(word), false);
  for (const word of field.trueValues) words.set(fold(word), true);
  words.delete('');
  const blank = field.required && field.falseValues.includes('') ? false : null;
  const builder = new ColumnBuilder(counts);
  for (const cell of raw) {
    const text = cellText(cell).trim();
    const word = /^[✓✔☑]$/u.test(text) ? true : words.get(fold(text));
    if (typeof cell === 'boolean') builder.take(cell);
    else if (text === '' || text === '…' || text === '...') builder.mark('missing', blank);
    else if (text === '-' || text === '–') builder.mark('nil', false);
    else if (typeof cell === 'object') builder.refuse('error' in cell ? 'value_error' : 'value_boolean', text);
    else if (word === undefined) builder.refuse('value_boolean', text);
    else builder.take(word);
  }
  return builder.built();
}
