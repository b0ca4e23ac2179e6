import type { Answer } from '../domain/answer';
import type { BaseLine, Datum, KeyItem } from '../domain/figure';
import type { Period } from '../domain/period';
import { indexOf, scaleOf } from '../i18n/change';
import { comparedShort } from '../i18n/compared';
import { MISSING, number } from '../i18n/format';
import type { Shape } from '../i18n/measure';
import type { FigureContext } from './context';
import { datum } from './datum';

/** The value of the base year as a line, and every point's index to it; null where the base year has no value. */
export function baseLine(
  base: Answer,
  points: readonly Answer[],
  period: Period,
  shape: Shape,
  { lang, t }: Pick<FigureContext, 'lang' | 't'>,
): BaseLine | null {
  if (base.total.value === null) return null;
  const short = comparedShort(base.period, period, lang);
  const indexes = points.map((p) => indexOf(p.total, base.total, scaleOf(shape.unit, shape.decimals), shape.decimals, lang));
  const index = indexes.map((value): Datum => ({ value, text: value === null ? MISSING : number(value, 1, lang) }));
  return {
    at: datum(base.total, shape, lang, t),
    name: t('figures.baseLevel', { base: short }),
    ...(indexes.some((v) => v !== null) ? { index, indexName: t('figures.baseIndex', { base: short }) } : {}),
  };
}

/** The line in the key, with its value. */
export function baseKey({ at, name }: BaseLine): KeyItem {
  return { mark: 'line', tone: 'ink-2', name: `${name}: ${at.text}` };
}
