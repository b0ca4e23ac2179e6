import { type Answer, type Measure, NO_MEASURE } from '../domain/answer';
import type { Datum, Draw, Figure, KeyItem, SeriesOf } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { number, percent } from '../i18n/format';
import { plain } from '../i18n/say';
import { type ColumnFacts, type UnitName, unitsSay, unitsTitle } from '../i18n/sentence-units';
import { inside } from '../i18n/words';
import { type FigureContext, foot } from './context';
import { datum, groupOf, planDatum } from './datum';
import { markKey } from './mark';

export interface UnitColumn {
  readonly indicator: Pick<Indicator, 'id' | 'unit' | 'decimals' | 'direction'>;
  /** Heading, in the language. */
  readonly name: string;
  /** By unit. */
  readonly answer: Answer;
  readonly draw: 'bar' | 'ticks' | 'text';
  /** Plan of each unit: the column then shows the share of it. Null: the value itself. */
  readonly plans: ReadonlyMap<string, number> | null;
  /** Where a bar should stand now, in per cent: the time elapsed for cumulative values, the plan for rates. */
  readonly due: number | null;
  /** The value is a yes (100) or a no (0), said in these words. */
  /** What the sentence says of it: who has most, or who has none. */
  readonly role?: 'lead' | 'focal';
  readonly words?: { readonly yes: string; readonly no: string };
}

export interface UnitsInput {
  readonly id: string;
  readonly units: readonly UnitName[];
  readonly columns: readonly UnitColumn[];
  /** Index of the column that orders the rows; the worst is last, units without a value after it. */
  readonly sortBy: number;
}

const COLLATOR = new Intl.Collator('vi');

const measureOf = (column: UnitColumn, unit: string): Measure => groupOf(column.answer, unit) ?? NO_MEASURE;

function cell(column: UnitColumn, unit: string, ctx: FigureContext): Datum {
  const { lang, t } = ctx;
  const measure = measureOf(column, unit);
  const key = markKey({ indicator: column.indicator.id, by: 'unit', group: unit, period: column.answer.period.id });
  const shape = { unit: column.indicator.unit[lang], decimals: shape0(column) };
  const made = column.plans ? planDatum(measure, column.plans.get(unit) ?? null, lang, t, key) : datum(measure, shape, lang, t, key);
  if (column.words && made.value !== null) return { ...made, text: made.value > 0 ? column.words.yes : column.words.no };
  const due = column.due;
  const low =
    column.draw === 'bar' &&
    due !== null &&
    made.value !== null &&
    !measure.smallN &&
    column.indicator.direction === 'up' &&
    made.value < due * 0.8;
  if (low) return { ...made, low80: true };
  return column.draw === 'bar' && !column.plans && measure.smallN && made.value !== null ? { ...made, few: true } : made;
}

/** A heading as a sentence says it: "Giải ngân, % kế hoạch" is spoken of as "Giải ngân". */
const spoken = (heading: string): string => heading.replace(/,\s*%.*$/u, '');

/** Tables of units show rates without decimals: the bar carries the rest, and most bases are small. */
const shape0 = (column: UnitColumn): number => (column.indicator.unit.en.startsWith('%') ? 0 : column.indicator.decimals);

/** Units compared on several measures: sorted, bars with a mark for what is due, ticks for small counts, "–" for missing. */
export function unitsTable(input: UnitsInput, ctx: FigureContext): Figure {
  const { lang, t } = ctx;
  const { columns } = input;
  const by = columns[input.sortBy];
  if (!by) throw new RangeError(`no column ${input.sortBy} to sort by`);
  const units = input.units
    .map((unit) => ({ unit, value: cell(by, unit.key, ctx).value }))
    .toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || COLLATOR.compare(a.unit.name, b.unit.name))
    .map((u) => u.unit);
  const cells = columns.map((column) => units.map((unit) => cell(column, unit.key, ctx)));
  const facts = columns.map((column, i): ColumnFacts => {
    const entries = units.map(
      (unit, row) =>
        [
          unit.key,
          {
            measure: { ...measureOf(column, unit.key), value: cells[i]?.[row]?.value ?? null, ...(column.plans ? { smallN: false } : {}) },
            text: cells[i]?.[row]?.text ?? '–',
          },
        ] as const,
    );
    return { name: spoken(column.name), direction: column.indicator.direction, cells: new Map(entries), role: column.role ?? null };
  });
  const series = columns.map((column, i): SeriesOf => {
    const due = column.draw === 'bar' ? column.due : null;
    const mark: Datum | null = due === null ? null : { value: due, text: percent(due, 0, lang) };
    const draw: Draw = column.draw;
    return {
      key: `${column.indicator.id}-${i}`,
      name: column.name,
      tone: 'c1',
      draw,
      data: cells[i] ?? [],
      ...(mark ? { plan: units.map(() => mark) } : {}),
    };
  });
  const pace = columns.find((c) => c.draw === 'bar' && c.due !== null && c.plans)?.due ?? null;
  const key: KeyItem[] = [];
  if (pace !== null) key.push({ mark: 'tick-down', tone: 'target', name: t('figures.pace', { value: percent(pace, 0, lang) }) });
  else if (series.some((s) => s.plan)) key.push({ mark: 'tick-down', tone: 'target', name: t('figures.planTick') });
  if (cells.some((c) => c.some((d) => d.low80))) key.push({ mark: 'fill', tone: 'c2', name: t('figures.below80') });
  if (cells.some((c) => c.some((d) => d.value === null))) key.push({ mark: 'dash', tone: 'ink-3', name: t('figures.dash') });
  const say = unitsSay(units, facts, lang);
  return {
    id: input.id,
    kind: 'table',
    title: unitsTitle(units, facts, lang),
    measure: t('figures.units', { count: number(units.length, 0, lang), column: inside(spoken(by.name)) }),
    sentence: plain(say),
    say,
    unit: '',
    decimals: 0,
    head: t('figures.unit'),
    categories: units.map((u) => ({ key: u.key, label: u.name })),
    series,
    key,
    ...foot(ctx),
  };
}
