import type { Field } from '../../domain/contract';
import { codeOf } from '../cast/code';
import { isDayText } from '../cast/day';
import { periodOf } from '../cast/period';
import { cellText, type RawCell } from '../grid/grid';
import { isMeasure } from '../grid/row-kind';
import { amountOf } from '../cast/amount';

function fits(field: Field, cell: RawCell): boolean {
  const text = cellText(cell).trim();
  if (typeof cell === 'object') return 'day' in cell && field.type === 'date';
  switch (field.type) {
    case 'integer':
    case 'number':
      return typeof cell === 'number' || isMeasure(text);
    case 'decimal':
      return typeof cell === 'number' || isMeasure(text) || amountOf(text) !== null;
    case 'date':
      return isDayText(text) || periodOf(text) !== null;
    case 'boolean':
      return typeof cell === 'boolean' || [...field.trueValues, ...field.falseValues].some((v) => v.toLowerCase() === text.toLowerCase());
    case 'string':
      if (field.codeList !== null || field.pattern !== null) return codeOf(field, text) !== null;
      return typeof cell === 'string' && !isDayText(text);
  }
}

/** What a column's cells say for a field: from -0.3 (none of them could be its value) to +0.15 (all could). */
export function evidence(field: Field, cells: readonly RawCell[]): number {
  const told = cells.filter((cell) => !/^\s*(?:[-–…x]|\.\.\.)?\s*$/i.test(cellText(cell)));
  if (told.length === 0) return 0;
  const share = told.filter((cell) => fits(field, cell)).length / told.length;
  const plain = field.type === 'string' && field.codeList === null && field.pattern === null;
  return plain ? (share - 1) * 0.15 : share * 0.45 - 0.3;
}
