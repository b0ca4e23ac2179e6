import { contract, fieldContract } from '../../domain/contract';
import type { Indicator } from '../../domain/indicator';
import { type Cell, column, type ColumnType, type Table } from '../../domain/table';
import { day } from '../../i18n/dates';
import { type Lang, number, percent } from '../../i18n/format';
import type { Translate } from '../../i18n/text';
import type { Labels } from '../parts/labels';

export type Look = 'plain' | 'end' | 'day' | 'code';

/** A column as the reader sees it. `values` are what is sorted and searched: names instead of codes. */
export interface ShownColumn {
  readonly name: string;
  readonly title: string;
  readonly type: ColumnType;
  readonly look: Look;
  readonly end: boolean;
  readonly values: readonly Cell[];
  readonly text: (row: number) => string;
}

export interface ColumnContext {
  readonly indicator: Indicator;
  readonly labels: Labels;
  readonly lang: Lang;
  readonly t: Translate;
}

/** Columns that say where a record stands; the last column of the table leads there. */
const PLACE = new Set(['file', 'line', 'row', 'source', 'g']);
const RATE = '_rate';
const NUMERIC: ReadonlySet<ColumnType> = new Set(['integer', 'number', 'decimal']);

const plainText = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return '–';
  return Array.isArray(cell) ? cell.map(plainText).join(', ') : String(cell);
};

/** Dong and dollars in whole units; a share of a unit in per cent. */
const WHOLE = new Set(['vnd', 'vnd_u', 'usd', 'usd_u', 'plan']);

function numberText(name: string, cell: Cell | undefined, lang: Lang): string {
  if (cell === null || cell === undefined) return '–';
  if (typeof cell !== 'number' && typeof cell !== 'bigint' && typeof cell !== 'string') return plainText(cell);
  if (name === 'share') return percent(Number(cell) * 100, Number(cell) % 0.01 === 0 ? 0 : 1, lang);
  if (WHOLE.has(name)) return number(cell, 0, lang);
  const fraction = /\.(\d*?)0*$/.exec(String(cell))?.[1]?.length ?? 0;
  return number(cell, Math.min(fraction, 2), lang);
}

function dimensionOf(name: string, indicator: Indicator): string | undefined {
  if (name === 'unit_id') return 'unit';
  return name === 'donor' ? 'partners.donor' : indicator.dimensions.find((d) => d.endsWith(`.${name}`));
}

const mapCell = (cell: Cell, to: (one: Cell) => Cell): Cell => (Array.isArray(cell) ? cell.map(to) : to(cell));

const COMPUTED = [
  'amount',
  'share',
  'vnd_u',
  'usd_u',
  'vnd',
  'usd',
  'plan',
  'ok',
  'substantive',
  'grade',
  'n_open',
  'days',
  'person_days',
  'donor',
  'known',
  'multilateral',
  'traced',
  'cleared',
  'filed',
  'e_level',
  'gap',
] as const;

function titleOf(name: string, dimension: string | undefined, { t, lang, labels }: ColumnContext, source: string): string {
  if (name === 'record') return t('indicator.colRecord');
  if (name === 'unit_id') return t('indicator.colUnitName');
  if (name === 'on_date') return t('indicator.colDate');
  if (dimension !== undefined && dimension !== 'partners.donor') return labels.dimension(dimension);
  const field = fieldContract(`${source}.${name}`);
  if (field) return field.title[lang];
  const computed = COMPUTED.find((c) => c === name);
  if (computed) return t(`indicator.col_${computed}`);
  return contract.flatMap((table) => table.fields).find((f) => f.name === name)?.title[lang] ?? name;
}

/** Money records carry the rate they were converted at: dong ÷ (amount × share of the unit). */
function withRate(table: Table, t: Translate): Table & { readonly rateTitle: string } {
  const find = (name: string) => table.columns.find((c) => c.name === name)?.values;
  const [amount, share, dong] = [find('amount'), find('share'), find('vnd_u')];
  const rateTitle = t('indicator.colRate');
  if (!amount || !share || !dong) return { ...table, rateTitle };
  const values = dong.map((v, i) => {
    const base = Number(amount[i]) * Number(share[i]);
    return v === null || !Number.isFinite(base) || base === 0 ? null : Math.round((Number(v) / base) * 100) / 100;
  });
  return { ...table, columns: [...table.columns, { name: RATE, type: 'number', values }], rateTitle };
}

/** The record table's columns in their order: the record, its unit and day, its dimensions, then what the calculation used. */
export function shownColumns(table: Table, context: ColumnContext): readonly ShownColumn[] {
  const { indicator, labels, lang, t } = context;
  const { columns, rateTitle } = withRate(table, t);
  const source = plainText(columns.find((c) => c.name === 'source')?.values[0]);
  const order = ['record', 'unit_id', 'on_date'];
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return columns
    .filter((c) => !PLACE.has(c.name))
    .toSorted((a, b) => rank(a.name) - rank(b.name))
    .map(({ name, type, values }): ShownColumn => {
      const dimension = dimensionOf(name, indicator);
      const named = dimension !== undefined && !NUMERIC.has(type) && type !== 'date';
      const shown = named
        ? values.map((v) => mapCell(v, (one) => (one === null ? null : labels.label(dimension, String(one)))))
        : type === 'boolean'
          ? values.map((v) => (v === null ? null : t(v ? 'figures.yes' : 'figures.no')))
          : values;
      const end = !named && NUMERIC.has(type);
      const look: Look = name === 'record' ? 'code' : end ? 'end' : type === 'date' ? 'day' : 'plain';
      const text = (row: number): string => {
        const cell = shown[row];
        if (type === 'date' && typeof cell === 'string') return day(cell, lang);
        return end ? numberText(name, cell, lang) : plainText(cell);
      };
      return {
        name,
        title: name === RATE ? rateTitle : titleOf(name, dimension, context, source),
        type: type === 'boolean' ? 'string' : type,
        look,
        end,
        values: shown,
        text,
      };
    });
}

/** Cell of one row by column name; null where the table has no such column. */
export function cellOf(table: Table, name: string, row: number): Cell {
  return table.columns.some((c) => c.name === name) ? (column(table, name).values[row] ?? null) : null;
}
