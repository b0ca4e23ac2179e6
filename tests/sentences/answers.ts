import type { Answer, Measure } from '../../src/domain/answer';
import type { Figure } from '../../src/domain/figure';
import type { Page } from './held';
import { numbersOf, plannedForms, sharing, written } from './rules';
import type { Answered } from './screen';

/** Every number that follows from the answers: values, cases, what is left out, changes between periods, shares of a plan or of the whole. */
export function numbersOfAnswers(answered: readonly Answered[], { view, asked, words: { lang } }: Page): readonly string[] {
  const by = new Map<string, Answered[]>();
  for (const one of answered) by.set(one.question.indicator, [...(by.get(one.question.indicator) ?? []), one]);
  return [...by].flatMap(([id, all]) => {
    const indicator = view.indicators.find((i) => i.id === id);
    if (!indicator) return [];
    const targets = view.targets.filter((t) => t.indicator === id && [asked.year?.id, asked.period.id].includes(t.period));
    const forms = ['VND', 'USD'].flatMap((currency) => {
      const decimals = currency === 'USD' && indicator.usd ? 2 : indicator.decimals;
      const own = all.filter((a) => a.question.currency === currency);
      const now = own.filter((a) => a.answer.period.from === asked.period.from && a.answer.period.to === asked.period.to);
      const against = own.filter((a) => !a.course && !now.includes(a));
      const between = (a: Answer, b: Answer) => [
        ...numbersOf(a.total, b.total, null, decimals, lang),
        ...(a.total.value !== null && b.total.value ? written((100 * a.total.value) / b.total.value, 1, lang) : []),
        ...a.groups.flatMap((g) => {
          const other = b.groups.find((o) => o.key === g.key);
          return other ? numbersOf(g.measure, other.measure, null, decimals, lang) : [];
        }),
      ];
      const one = (m: Measure, whole: number | null) => [
        ...numbersOf(m, null, null, decimals, lang),
        ...written(m.denominator === null ? null : m.denominator - Math.round((m.numerator ?? 0) / 100), 0, lang),
        ...targets.flatMap((t) => [
          ...numbersOf(m, null, t.target, decimals, lang),
          ...written(m.value === null ? null : m.value - t.target, decimals, lang),
        ]),
        ...(m.value !== null && whole ? written((100 * m.value) / whole, 1, lang) : []),
      ];
      return [
        ...[...new Set(own.map((a) => a.answer))].flatMap((a) => [
          ...one(a.total, null),
          ...a.groups.flatMap((g) => one(g.measure, a.total.value)),
        ]),
        ...now.flatMap((a) => against.flatMap((b) => between(a.answer, b.answer))),
      ];
    });
    return [...forms, ...targets.flatMap((t) => plannedForms(t.target, indicator.decimals, lang))];
  });
}

/** Counts of groups that a breakdown may speak of: all, without figures, few, sharing a value. */
export const groupCounts = (answered: readonly Answered[], { words: { lang } }: Page): readonly string[] =>
  answered.flatMap(({ answer: { groups } }) => {
    const measures = groups.map((g) => g.measure);
    const few = measures.filter((m) => m.smallN && m.value !== null);
    const silent = measures.filter((m) => m.value === null);
    const alike = [measures, measures.filter((m) => !m.smallN)].flatMap(sharing);
    return [silent.length, few.length, ...alike].flatMap((n) => written(n, 0, lang));
  });

const AREAS = ['thi_hanh_pl', 'xay_dung_pl'] as const;

/** What a figure's sentence makes of several answers: what two flows leave out, units counted, how far a content area moved. */
export function sums({ id, categories }: Figure, answered: readonly Answered[], { view, asked, words: { lang } }: Page): readonly string[] {
  const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1).flatMap((count) => written(count, 0, lang));
  if (id === 'units') return upTo(categories.length);
  if (id === 'enforcement') return upTo(view.units.length);
  if (id === 'aid') {
    const left = answered.filter((a) => a.answer.period.id === asked.period.id).map((a) => a.answer.total.missing);
    return left.flatMap((a) => left.flatMap((b) => written(a + b, 0, lang)));
  }
  if (id !== 'shift') return [];
  const shares = answered.map(({ answer: { groups, total } }) =>
    AREAS.map((key) => (total.n === 0 ? null : (100 * (groups.find((g) => g.key === key)?.measure.n ?? 0)) / total.n)),
  );
  const moved = (a: number | null, b: number | null | undefined) => (a === null || b == null ? [] : written(a - b, 1, lang));
  return shares.flatMap((x) => shares.flatMap((y) => x.flatMap((a, i) => moved(a, y[i]))));
}

/** What part of a total the units of civil judgment enforcement have, without decimals. */
export function unitShares(answered: readonly Answered[], { words: { lang } }: Page): readonly string[] {
  return answered.flatMap(({ answer: { groups, total } }) => {
    const own = groups.filter((g) => g.key === 'THADS').reduce((sum, g) => sum + (g.measure.value ?? 0), 0);
    return total.value ? written((100 * own) / total.value, 0, lang) : [];
  });
}
