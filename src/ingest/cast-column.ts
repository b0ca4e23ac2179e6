import type { Field } from '../domain/contract';
import type { Cell } from '../domain/table';
import { castBoolean } from './cast-boolean';
import { castDate, isMonthFirst, isSerial } from './cast-date';
import { castDecimal, castInteger, castNumber } from './cast-number';
import { castString } from './cast-string';
import type { ProblemCode } from '../domain/problem-code';
import { numberStyle, type NumberStyle } from './number-style';
import { type Cast, isRefusal } from './refusal';
import { remembering } from './remembering';

/** What stands for "nothing" in the ministry's tables: `…` missing, `-` none occurred, `x` not applicable. */
interface Signs {
  readonly dash: Cell | undefined;
  readonly cross: Cell | undefined;
}

export interface CastColumn {
  readonly cells: Cell[];
  /** Row (from 0) and reason of every cell that could not be read. */
  readonly refused: readonly (readonly [row: number, code: ProblemCode])[];
  /** What a person should know of the column as a whole. */
  readonly notes: readonly ProblemCode[];
}

function signs(field: Field, isReference: boolean): Signs {
  switch (field.type) {
    case 'integer':
    case 'number':
      return { dash: 0, cross: null };
    case 'decimal':
      return { dash: '0', cross: null };
    case 'date':
      return { dash: null, cross: null };
    case 'boolean':
      return { dash: false, cross: undefined };
    default:
      return { dash: field.codeList || isReference ? null : undefined, cross: undefined };
  }
}

const isSpace = (code: number) => code <= 32 || code === 0xa0;
const trimmed = (text: string) => (isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1)) ? text.trim() : text);

/** A text without its margins; null where it says that something is missing. */
export function cleaner(missingValues: readonly string[]): (raw: string) => string | null {
  const longest = Math.max(0, ...missingValues.map((value) => value.length));
  return (raw) => {
    if (raw === '') return null;
    const text = trimmed(raw);
    return text.length <= longest && missingValues.includes(text) ? null : text;
  };
}

function castOf(field: Field, texts: readonly (string | null)[], style: NumberStyle): Cast {
  switch (field.type) {
    case 'integer':
      return castInteger(style);
    case 'number':
      return castNumber(style);
    case 'decimal':
      return castDecimal(style);
    case 'date':
      return castDate(isMonthFirst(texts));
    case 'boolean':
      return castBoolean(field.trueValues, field.falseValues);
    case 'string':
      return castString;
  }
}

const isNumeric = (field: Field) => field.type === 'integer' || field.type === 'number' || field.type === 'decimal';

/** `exact`: the texts were written by a program (Parquet), so nothing has to be guessed from the column. */
export function castColumn(field: Field, texts: readonly (string | null)[], exact: boolean, isReference: boolean): CastColumn {
  const style = exact || !isNumeric(field) ? 'plain' : numberStyle(texts, field.minimum, field.maximum);
  const cast = remembering(castOf(field, texts, style));
  const { dash, cross } = exact ? { dash: undefined, cross: undefined } : signs(field, isReference);
  const blank = field.type === 'boolean' && field.required && field.falseValues.includes('') ? false : null;
  const refused: [number, ProblemCode][] = [];
  const notes = new Set<ProblemCode>();
  if (style === 'comma' || style === 'point') notes.add('number_comma');
  const cells = texts.map((text, row): Cell => {
    let cell: ReturnType<Cast>;
    if (text === null) {
      cell = blank;
      if (blank === false) notes.add('boolean_blank');
    } else if (dash !== undefined && (text === '-' || text === '–')) cell = dash;
    else if (cross !== undefined && (text === 'x' || text === 'X')) cell = cross;
    else {
      cell = cast(text);
      if (field.type === 'date' && isSerial(text)) notes.add('date_serial');
    }
    if (isRefusal(cell)) {
      refused.push([row, cell.refused]);
      return null;
    }
    if (cell === null && field.required) refused.push([row, 'value_required']);
    return cell;
  });
  return { cells, refused, notes: [...notes] };
}
