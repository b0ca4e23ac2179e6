import type { Field } from '../../domain/contract';
import { castDecimal, castInteger, castNumber } from '../cast-number';
import { cellText, type RawCell } from '../grid/grid';
import { type NumberStyle, numberStyle, PLAIN } from '../number-style';
import { type Cast, isRefusal } from '../refusal';
import { type Amount, amountOf, onlyReading, times } from './amount';
import { ColumnBuilder, type ColumnCells, signOf } from './cells';
import type { ColumnChoice } from './choice';

export interface NumberColumn extends ColumnCells {
  /** How the column writes its numbers, by vote or by choice. `unsure`: the page has to ask. */
  readonly style: NumberStyle;
  /** What every number was multiplied by, beyond what its own cell says. */
  readonly factor: number;
  /** Currencies that cells name themselves: "12,5 triệu Yên"; null elsewhere. */
  readonly currencies: readonly (string | null)[];
}

const castOf = (field: Field, style: NumberStyle): Cast =>
  field.type === 'integer' ? castInteger(style) : field.type === 'number' ? castNumber(style) : castDecimal(style);

const zero = (field: Field) => (field.type === 'decimal' ? '0' : 0);
const percent = (text: string): string => text.replace(/\s*%$/, '');

/** What a text says as a number: its digits, scale and money; per cent signs fall away where the field is a measurement. */
function read(field: Field, text: string): Amount | null {
  if (field.type === 'decimal' && !PLAIN.test(text)) return amountOf(text);
  return { number: percent(text), factor: 1, currency: null };
}

/**
 * Casts a column of numbers. The texts vote for one way of writing; numbers of a spreadsheet need none.
 * `exact`: a program wrote the texts. `factor`: what a heading says that the numbers count. `counts`: rows that share each cell.
 */
export function castNumbers(
  field: Field,
  raw: readonly RawCell[],
  exact: boolean,
  choice: ColumnChoice,
  factor: number,
  counts?: ArrayLike<number>,
): NumberColumn {
  const texts = raw.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  const amounts = texts.map((text) => (signOf(text) === null ? read(field, text) : null));
  const votes = amounts.map((amount) => amount?.number ?? null);
  const style = choice.numbers ?? (exact ? 'plain' : numberStyle(votes, field.minimum, field.maximum, counts));
  const [cast, plain, exactly] = [castOf(field, style), castOf(field, 'plain'), castDecimal(style)];
  const builder = new ColumnBuilder(counts);
  const currencies: (string | null)[] = [];
  const wanted = choice.factor ?? factor;
  const scale = Number.isSafeInteger(wanted) ? wanted : 1;

  /** A number in plain writing, multiplied; the engine's type decides whether it can be taken. */
  function takeTimes(text: string, plainly: string, by: number): void {
    const product = by === 1 ? plainly : times(plainly, by);
    const cell = product === null ? null : plain(product);
    if (cell === null) builder.refuse('value_large', text);
    else if (isRefusal(cell)) builder.refuse(cell.refused, text);
    else builder.take(cell);
  }

  function takeText(text: string, { number, factor: own }: Amount): void {
    const read = field.type === 'decimal' ? exactly(number) : cast(number);
    if (!isRefusal(read)) return takeTimes(text, String(read), own === 1 ? scale : own);
    const only = onlyReading(number);
    const whole = only === null ? null : times(only, 1);
    const rewritten = whole && (style === 'comma' ? whole.replace('.', ',') : whole);
    builder.refuse(read.refused, text, rewritten ? { proposal: text.replace(number, rewritten) } : {});
  }

  raw.forEach((cell, row) => {
    const text = typeof cell === 'string' ? texts[row]! : cellText(cell);
    const sign = typeof cell === 'string' && !exact ? signOf(text) : text === '' ? 'missing' : null;
    const amount = amounts[row] ?? null;
    currencies.push(amount?.currency ?? null);
    if (sign) builder.mark(sign, sign === 'nil' ? zero(field) : null);
    else if (typeof cell === 'object') builder.refuse('error' in cell ? 'value_error' : 'value_number', text);
    else if (typeof cell === 'boolean') builder.refuse('value_number', text);
    else if (typeof cell === 'number') takeTimes(text, String(cell), scale);
    else if (amount === null) builder.refuse('value_number', text);
    else takeText(text, amount);
  });
  return { ...builder.built(), style, factor: scale, currencies };
}
