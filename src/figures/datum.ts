import type { Answer, Measure } from '../domain/answer';
import type { Datum } from '../domain/figure';
import type { Period } from '../domain/period';
import { number, percent, type Lang } from '../i18n/format';
import { attainment } from '../i18n/change';
import { type Shape, valueText } from '../i18n/measure';
import type { Translate } from '../i18n/text';

/** Why a measure has no value, or what to know of the one it has; null where there is nothing to say. */
export function noteOf(measure: Measure, t: Translate): string | null {
  if (measure.value === null) {
    if (measure.status === 'na') return t('figures.notApplicable');
    return measure.reason ? t('figures.missingTable', { table: measure.reason }) : t('figures.missingReason');
  }
  if (measure.status === 'nil') return t('figures.trueZero');
  return measure.partial ? t('figures.partial') : null;
}

/** A measure as a datum: null stays null, the text is rounded once here and nowhere later. */
export function datum(measure: Measure, shape: Shape, lang: Lang, t: Translate, key?: string): Datum {
  const note = noteOf(measure, t);
  return {
    value: measure.value,
    text: valueText(measure, shape, lang),
    ...(measure.low !== undefined && measure.high !== undefined ? { low: measure.low, high: measure.high } : {}),
    ...(note ? { note } : {}),
    ...(key === undefined ? {} : { key }),
  };
}

/** The share of the plan as a datum of a table of units: "61%", or "9/15" where the plan is a count below 20. */
export function planDatum(measure: Measure, plan: number | null, lang: Lang, t: Translate, key?: string): Datum {
  const share = attainment(measure.value, plan);
  const counted = plan !== null && plan < 20 && Number.isInteger(measure.value) && Number.isInteger(plan);
  const note = share === null && measure.value !== null ? t('figures.notApplicable') : noteOf(measure, t);
  return {
    value: share,
    text: counted && share !== null ? `${number(measure.value, 0, lang)}/${number(plan, 0, lang)}` : percent(share, 0, lang),
    ...(note ? { note } : {}),
    ...(key === undefined ? {} : { key }),
  };
}

/** The group's measure; a group that is not in the answer has none: missing, or zero where the answer covers it. */
export function groupOf(answer: Answer, key: string): Measure | null {
  return answer.groups.find((g) => g.key === key)?.measure ?? null;
}

/** The sum of several groups of one additive answer; null where none of them has a value. */
export function sumOf(answer: Answer, keys: readonly string[]): number | null {
  const values = keys.flatMap((k) => groupOf(answer, k)?.value ?? []);
  return values.length === 0 ? null : values.reduce((a, b) => a + b, 0);
}

/** The period has days after the data date, or is a part of a year that goes on. */
export function isOpen(period: Period, asOf: string): boolean {
  return asOf < period.to;
}
