import type { Cell, ColumnType } from '../../../domain/table';
import { day } from '../../../i18n/dates';
import { digits } from '../../../i18n/exact';
import { number, type Lang } from '../../../i18n/format';

/** Numbers that name something are not grouped: a year is 2026, not 2.026. */
const NAMING = /(^|_)(year|nam|id|ma|code|row|line)($|_)/i;
const EXACT = /^[+-]?\d+(\.\d+)?$/;

const scaleOf = (text: string): number => text.split('.')[1]?.length ?? 0;

/** An exact number in the language's form, to its last digit: "1.234,50" · "1,234.50". What is no number stays as it is. */
export function exactText(text: string, lang: Lang, grouped = true): string {
  if (!EXACT.test(text)) return text;
  return grouped ? number(text, scaleOf(text), lang) : text.replace('-', '\u2212');
}

function numberText(value: number, lang: Lang, grouped: boolean): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '\u2212∞';
  const text = digits(value)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  return exactText(text, lang, grouped);
}

const listed = (cell: Cell): string =>
  cell === null ? 'NULL' : typeof cell === 'object' ? `[${cell.map(listed).join(', ')}]` : String(cell);

/** Places behind the mark of an exact decimal; 0 for everything else. */
export const placesOf = (value: Cell): number => (typeof value === 'string' && EXACT.test(value) ? scaleOf(value) : 0);

/** An exact decimal with at least that many places, so that a column lines up: `5.7` with 2 is `5.70`. Everything else as it is. */
export function aligned<T extends Cell>(value: T, places: number): T | string {
  if (typeof value !== 'string' || !EXACT.test(value)) return value;
  const lacking = places - scaleOf(value);
  return lacking <= 0 ? value : `${value.includes('.') ? value : `${value}.`}${'0'.repeat(lacking)}`;
}

/** Numbers of that column are grouped in threes. */
export const isGrouped = (name: string): boolean => !NAMING.test(name);

/** A cell in words of the page; null is for the caller, who tells it apart from empty text. */
export function cellText(value: Exclude<Cell, null>, type: ColumnType, name: string, lang: Lang): string {
  const grouped = isGrouped(name);
  if (typeof value === 'number') return numberText(value, lang, grouped);
  if (typeof value === 'bigint') return exactText(String(value), lang, grouped);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value !== 'string') return listed(value);
  if (type === 'decimal') return exactText(value, lang, grouped);
  if (type === 'date') return /^-?\d{4,}-\d\d-\d\d/.test(value) ? day(value, lang) : value;
  return value;
}

/** As a spreadsheet of that language takes it: numbers with its decimal mark and nothing else, days as ISO, empty for null. */
export function plainText(value: Cell, type: ColumnType, lang: Lang): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'object') return listed(value);
  const text = typeof value === 'number' && Number.isFinite(value) ? digits(value) : String(value);
  const numeric = type === 'decimal' || type === 'number' || type === 'integer';
  return numeric && lang === 'vi' ? text.replace('.', ',') : text;
}

/** Kinds of columns, as their heads show them. */
export type Kind = 'text' | 'whole' | 'decimal' | 'day' | 'truth' | 'list' | 'other';

/** The kind of an engine's type: `DECIMAL(18,2)` is a decimal, `INTEGER[]` a list. */
export function kindOf(type: string): Kind {
  if (/\[\d*\]$/.test(type)) return 'list';
  if (/^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|UHUGEINT|UINTEGER|UBIGINT|USMALLINT|UTINYINT)$/.test(type)) return 'whole';
  if (/^(DECIMAL|NUMERIC|DOUBLE|FLOAT|REAL)/.test(type)) return 'decimal';
  if (/^(DATE|TIME)/.test(type)) return 'day';
  if (type === 'BOOLEAN') return 'truth';
  return /^(VARCHAR|ENUM|UUID)/.test(type) ? 'text' : 'other';
}

export const isNumeric = (type: string): boolean => ['whole', 'decimal'].includes(kindOf(type));

/** A cell that could break a row of a table on the clipboard is quoted, as spreadsheets read it. */
export const tsvCell = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
