import { cellText, type RawCell } from '../grid/grid';
import { ColumnBuilder, type ColumnCells, signOf } from './cells';
import type { ColumnChoice } from './choice';
import { dayOf, type DayOrder, dayOrder, isEitherWay, isShortYear } from './day';
import { likelyDay } from './day-mend';
import { periodOf } from './period';

export interface DayColumn extends ColumnCells {
  readonly order: DayOrder;
  /** False where some days can be read both ways and nothing in the column decides: day first was taken. */
  readonly certain: boolean;
  /** Cells that name a period instead of a day. */
  readonly periods: number;
  /** The first day whose year has two digits, and the day it was read as; null: every year is whole. */
  readonly short: { readonly text: string; readonly day: string } | null;
}

/** Casts a column of days: one order of day and month for the column, by vote; spreadsheet days and numbers; periods as the choice says. `counts`: rows that share each cell. */
export function castDays(raw: readonly RawCell[], choice: ColumnChoice, counts?: ArrayLike<number>): DayColumn {
  const texts = raw.map((cell) => cellText(cell).trim());
  const vote = dayOrder(texts, counts);
  const order = choice.days ?? vote.order;
  const certain = choice.days !== undefined || vote.certain || !texts.some(isEitherWay);
  const builder = new ColumnBuilder(counts);
  let periods = 0;
  let short: DayColumn['short'] = null;
  raw.forEach((cell, row) => {
    const text = texts[row]!;
    const sign = signOf(text);
    if (sign) return builder.mark(sign, null);
    if (typeof cell === 'object') {
      if ('error' in cell) return builder.refuse('value_error', text);
      const day = /^\d{4}-\d{2}-\d{2}/.exec(cell.day)?.[0];
      return day === undefined ? builder.refuse('value_date', text) : builder.take(day);
    }
    if (typeof cell === 'boolean') return builder.refuse('value_date', text);
    const { day, swapped } = dayOf(text, order);
    if (day !== null) {
      if (isShortYear(text)) short ??= { text, day };
      return builder.take(day);
    }
    const span = periodOf(text);
    if (span === null) {
      const likely = swapped ?? likelyDay(text, order);
      return builder.refuse('value_date', text, likely === null ? {} : { proposal: likely });
    }
    periods += counts?.[row] ?? 1;
    if (choice.periods === undefined) return builder.refuse('value_period', text, { params: { ...span } });
    return builder.take(choice.periods === 'first' ? span.from : span.to);
  });
  return { ...builder.built(), order, certain, periods, short };
}
