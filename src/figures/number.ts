import type { Datum, Figure, SeriesOf } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import type { Standing } from '../domain/plan';
import { change, scaleOf } from '../i18n/change';
import { comparedShort } from '../i18n/compared';
import { periodLong } from '../i18n/dates';
import { number, percent } from '../i18n/format';
import { type Shape, valueText } from '../i18n/measure';
import { capital, plain } from '../i18n/say';
import { indicatorSay, indicatorTitle } from '../i18n/sentence-indicator';
import type { Facts } from '../i18n/sentence-parts';
import { type FigureContext, foot } from './context';

/** Parts of one number, in the order of its table. */
const PARTS = ['value', 'upTo', 'plan', 'share', 'standing', 'pace', 'change', 'before'] as const;
type NumberPart = (typeof PARTS)[number];

export interface NumberInput {
  readonly indicator: Pick<Indicator, 'id' | 'short' | 'direction'>;
  /** `plan` is what the sentence holds the value against: null where only the ruler does. */
  readonly facts: Facts;
  /** The plan as it was set, in the shape it was set in; null: none. `milestone`: one of this very period. */
  readonly plan: number | null;
  readonly planShape: Shape;
  readonly milestone: boolean;
  readonly standing: Standing;
  /** Per cent of the plan, and of the year that has passed; null: not judged so. */
  readonly share: number | null;
  readonly pace: number | null;
  /** Upper end of a range of evidence, in the shape of the value; null: none above it. */
  readonly upTo: number | null;
}

const said = (text: string): Datum => ({ value: null, text });

function changeText({ now, before, shape, lang }: Facts, t: FigureContext['t']): string | null {
  const moved = change(now, before, scaleOf(shape.unit, shape.decimals), shape.decimals, lang);
  if (typeof moved === 'string') return null;
  return moved.direction === 'flat' ? capital(t('board.flat')) : `${capital(t(`board.${moved.direction}`))} ${moved.amount}`;
}

/** One number of one indicator: its value, plan, standing and change, with the texts of its tile. */
export function numberFigure(input: NumberInput, ctx: FigureContext): Figure {
  const { indicator, facts, plan, planShape, standing, share, pace, upTo } = input;
  const { t, lang } = ctx;
  const { now, before, beforePeriod, shape, period } = facts;
  const name = indicator.short[lang];
  const whole = plan !== null && Number.isInteger(plan);
  const rate = planShape.unit.startsWith('%');
  const planText = plan === null ? '' : rate ? percent(plan, whole ? 0 : 1, lang) : number(plan, whole ? 0 : planShape.decimals, lang);
  const moved = beforePeriod === null ? null : changeText(facts, t);
  const data: Readonly<Record<NumberPart, Datum | null>> = {
    value: { value: now.value, text: valueText(now, shape, lang) },
    upTo: upTo === null ? null : { value: upTo, text: percent(upTo, shape.decimals, lang) },
    plan: plan === null ? null : { value: plan, text: planShape.unit === shape.unit || rate ? planText : `${planText} ${planShape.unit}` },
    share: share === null ? null : { value: share, text: percent(share, 1, lang) },
    standing: plan === null || indicator.direction === 'none' ? null : { ...said(t(`common.standing_${standing}`)), key: standing },
    pace: pace === null ? null : { value: pace, text: percent(pace, 0, lang) },
    change: moved === null ? null : said(moved),
    before: beforePeriod === null || before === null ? null : { value: before.value, text: valueText(before, shape, lang) },
  };
  const names: Readonly<Record<NumberPart, string>> = {
    value: shape.unit.startsWith('%') ? t('present.numberValue') : `${t('present.numberValue')} (${shape.unit})`,
    upTo: t('present.numberUpTo'),
    plan: t(
      indicator.direction === 'down' ? 'present.numberPlanAtMost' : input.milestone ? 'present.numberMilestone' : 'present.numberPlan',
    ),
    share: t('present.numberShare'),
    standing: t('present.numberStanding'),
    pace: t('present.numberPace'),
    change: t('present.numberChange'),
    before: beforePeriod === null ? '' : capital(comparedShort(beforePeriod, period, lang)),
  };
  const say = indicatorSay(facts, name);
  return {
    id: `tile-${indicator.id}`,
    kind: 'number',
    title: indicatorTitle(facts, name),
    measure: t('present.numberMeasure', { name: capital(name), period: periodLong(period, lang) }),
    sentence: plain(say),
    say,
    unit: shape.unit,
    decimals: shape.decimals,
    head: t('board.indicator'),
    categories: [{ key: indicator.id, label: capital(name) }],
    series: PARTS.flatMap((key): readonly SeriesOf[] => {
      const datum = data[key];
      return datum === null ? [] : [{ key, name: names[key], tone: 'c1', draw: 'text', data: [datum] }];
    }),
    ...foot(ctx),
  };
}

/** One number as it is drawn, wherever that is. */
export interface NumberFace {
  readonly value: string;
  /** Empty where the value says it. */
  readonly unit: string;
  readonly upTo: string | null;
  readonly plan: { readonly name: string; readonly text: string } | null;
  readonly share: { readonly value: number; readonly text: string } | null;
  readonly standing: { readonly is: Standing; readonly text: string } | null;
  readonly pace: { readonly value: number; readonly text: string } | null;
  readonly change: string | null;
  readonly before: { readonly name: string; readonly text: string } | null;
}

const STANDINGS: readonly Standing[] = ['over', 'ontrack', 'met', 'near', 'slow', 'short', 'late', 'none'];

/** What a figure of one number is drawn from. */
export function faceOf({ series, unit }: Figure): NumberFace {
  const part = (key: NumberPart) => series.find((s) => s.key === key);
  const datum = (key: NumberPart) => part(key)?.data[0] ?? null;
  const measured = (key: 'share' | 'pace') => {
    const found = datum(key);
    return found?.value == null ? null : { value: found.value, text: found.text };
  };
  const named = (key: 'plan' | 'before') => {
    const [of, found] = [part(key), datum(key)];
    return of && found ? { name: of.name, text: found.text } : null;
  };
  const standing = datum('standing');
  const is = STANDINGS.find((s) => s === standing?.key);
  return {
    value: datum('value')?.text ?? '–',
    unit: unit.startsWith('%') || datum('value')?.value == null ? '' : unit,
    upTo: datum('upTo')?.text ?? null,
    plan: named('plan'),
    share: measured('share'),
    standing: standing && is ? { is, text: standing.text } : null,
    pace: measured('pace'),
    change: datum('change')?.text ?? null,
    before: named('before'),
  };
}
