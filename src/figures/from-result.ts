import type { Category, Datum, Figure } from '../domain/figure';
import type { Cell, Column } from '../domain/table';
import { day } from '../i18n/dates';
import { digits } from '../i18n/exact';
import { number } from '../i18n/format';
import { type FigureContext, foot } from './context';

/** How a result of somebody's own query is drawn. */
export type ResultKind = 'bars' | 'columns' | 'lines' | 'points';

export interface ResultInput {
  readonly id: string;
  readonly kind: ResultKind;
  /** What each mark is called; null: its row's number. */
  readonly names: Column | null;
  readonly values: Column;
  /** What lies along the foot of points; their `values` go up the side. */
  readonly across: Column | null;
  /** A value of each row that it is held against. */
  readonly plan: Column | null;
  /** Rows of the result; fewer may be drawn. */
  readonly all: number;
  /** The statement that gives it. */
  readonly query: string;
}

/** More decimals than this are not drawn. */
const MOST_DECIMALS = 2;
const LONGEST_TITLE = 70;

const valueOf = (cell: Cell | undefined): number | null => {
  const value = typeof cell === 'string' || typeof cell === 'bigint' ? Number(cell) : cell;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

const exactOf = (cell: Cell | undefined): string =>
  typeof cell === 'number' ? digits(cell) : typeof cell === 'object' ? '' : String(cell);

function decimalsOf({ values }: Column): number {
  const places = values.map((v) => (valueOf(v) === null ? 0 : (exactOf(v).split('.')[1]?.replace(/0+$/, '').length ?? 0)));
  return Math.min(MOST_DECIMALS, Math.max(0, ...places));
}

/** Bars, columns or a line over the rows of a result, in their order. Missing stays missing. */
export function fromResult({ id, kind, names, values, across, plan, all, query }: ResultInput, ctx: FigureContext): Figure {
  const foots = kind === 'points' ? across : null;
  const { lang, t } = ctx;
  const decimals = decimalsOf(values);
  const label = (row: number): string => {
    const cell = names ? names.values[row] : row + 1;
    if (cell === null || cell === undefined) return t('workbench.null');
    return names?.type === 'date' && typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell)
      ? day(cell, lang)
      : typeof cell === 'object'
        ? JSON.stringify(cell)
        : String(cell);
  };
  const datumOf =
    (places: number) =>
    (cell: Cell | undefined): Datum => {
      const value = valueOf(cell);
      return { value, text: value === null ? number(null, 0, lang) : number(exactOf(cell), places, lang) };
    };
  const datum = datumOf(decimals);
  const data = values.values.map(datum);
  const categories = data.map((d, row): Category => ({
    key: String(row),
    label: label(row),
    ...(kind === 'bars' ? { tail: { strong: d.text, soft: '' } } : {}),
  }));
  const told = data.map((d, row) => ({ ...d, row })).filter((d) => d.value !== null && (!foots || valueOf(foots.values[d.row]) !== null));
  const by = (better: (a: number, b: number) => boolean) =>
    told.reduce<(typeof told)[number] | null>((best, d) => (best === null || better(d.value ?? 0, best.value ?? 0) ? d : best), null);
  const [most, least, first, last] = [by((a, b) => a > b), by((a, b) => a < b), told[0], told.at(-1)];
  const name = values.name;
  const exact = new Set(told.map((d) => exactOf(values.values[d.row])));
  const same = told.length > 1 && exact.size === 1;
  const finding =
    most === null
      ? t('workbench.figureNone', { name })
      : foots
        ? t('workbench.figureBy', { name, across: foots.name })
        : same
          ? t('workbench.figureSame', { name, count: number(told.length, 0, lang), value: most.text })
          : kind === 'lines' && first && last
            ? t('workbench.figureCourse', { name, from: first.text, to: last.text })
            : t('workbench.figureMost', { label: label(most.row), value: most.text });
  const sentence =
    most === null || least === null || !first || !last
      ? ''
      : same
        ? `${t('workbench.figureSame', { name, count: number(told.length, 0, lang), value: most.text })}.`
        : most === least
          ? t('workbench.figureOneSay', { name, label: label(most.row), value: most.text })
          : kind === 'lines'
            ? t('workbench.figureCourseSay', { name, first: label(first.row), from: first.text, last: label(last.row), to: last.text })
            : t('workbench.figureMostSay', {
                name,
                count: number(told.length, 0, lang),
                most: label(most.row),
                high: most.text,
                least: label(least.row),
                low: least.text,
              });
  const missing = data.length - told.length;
  const notes = [
    ...(all > data.length ? [t('workbench.chartCut', { shown: number(data.length, 0, lang), all: number(all, 0, lang) })] : []),
    ...(missing > 0 ? [t('workbench.figureMissing', { count: number(missing, 0, lang) })] : []),
  ];
  return {
    id,
    kind,
    title: finding.length > LONGEST_TITLE ? name : finding,
    measure: foots
      ? t('workbench.figureBySay', { name, across: foots.name })
      : plan
        ? t('workbench.figureAgainst', { name, plan: plan.name })
        : name,
    sentence,
    unit: '',
    decimals,
    ...(names ? { head: names.name } : {}),
    categories,
    series: [
      ...(foots ? [{ key: `${foots.name}|`, name: foots.name, tone: 'c1', data: foots.values.map(datumOf(decimalsOf(foots))) }] : []),
      { key: name, name, tone: 'c1', data },
    ],
    ...(plan ? { plan: plan.values.map(datum).map((d) => (d.value === null ? null : d)), planName: plan.name } : {}),
    ...(plan
      ? {
          key: [
            { mark: 'fill' as const, tone: 'c1', name },
            { mark: kind === 'bars' ? ('tick-down' as const) : ('tick-across' as const), tone: 'target', name: plan.name },
          ],
        }
      : {}),
    ...(notes.length > 0 ? { notes } : {}),
    query,
    ...foot(ctx),
  };
}
