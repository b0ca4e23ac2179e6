import type { Measure } from '../domain/answer';
import type { Segment } from '../domain/figure';
import type { Period } from '../domain/period';
import { capital, clauses, fig, plain, say, title } from './say';
import { periodLong } from './dates';
import { type Lang, number } from './format';
import { type Shape, valueText } from './measure';
import { changeClause, provisional } from './sentence-parts';

/** Share of activities on law implementation and on law-making, then and now. Fewer than ten activities are fractions. */
export interface ShiftFacts {
  readonly period: Period;
  readonly implementation: Measure;
  readonly lawMaking: Measure;
  readonly implementationBefore: Measure | null;
  readonly lawMakingBefore: Measure | null;
  readonly beforePeriod: Period | null;
  /** The earliest closed year that is drawn. */
  readonly first: { readonly period: Period; readonly implementation: Measure; readonly lawMaking: Measure } | null;
  readonly shape: Shape;
  readonly lang: Lang;
}

const NAMES = {
  vi: ['thi hành pháp luật', 'xây dựng pháp luật'],
  en: ['law implementation', 'law-making'],
} as const;

export function shiftSay(facts: ShiftFacts): readonly Segment[] {
  const { lang, shape, period, implementation, lawMaking, first } = facts;
  const vi = lang === 'vi';
  const when = `${vi ? 'Trong' : 'In'} ${periodLong(period, lang)}`;
  const left = implementation.missing;
  const lacking =
    left === 0
      ? []
      : vi
        ? say(' ', fig(number(left, 0, lang)), ' hoạt động chưa ghi nội dung, không vào mẫu.')
        : say(' ', fig(number(left, 0, lang)), ' activities without a content area are left out.');
  if (implementation.value === null || lawMaking.value === null)
    return say(vi ? `${when}, chưa có hoạt động nào ghi nội dung hợp tác.` : `${when}, no activity states its content area.`, lacking);
  const [own, other] = NAMES[lang];
  const clause = (name: string, now: Measure, before: Measure | null) =>
    clauses(', ', [say(`${name} `, fig(valueText(now, shape, lang), true)), changeClause({ ...facts, now, before, plan: null })]);
  const then =
    first === null || first.implementation.value === null || first.lawMaking.value === null
      ? []
      : say(
          ` ${capital(periodLong(first.period, lang))}: ${own} `,
          fig(valueText(first.implementation, shape, lang)),
          `, ${other} `,
          fig(valueText(first.lawMaking, shape, lang)),
          '.',
        );
  return say(
    `${when}, `,
    clauses('; ', [clause(own, implementation, facts.implementationBefore), clause(other, lawMaking, facts.lawMakingBefore)]),
    '.',
    then,
    lacking,
    provisional([implementation], lang),
  );
}

export function shiftTitle({ lang, shape, implementation: a, lawMaking: b, first }: ShiftFacts): string {
  const vi = lang === 'vi';
  if (a.value === null || b.value === null) return vi ? 'Chưa đủ số liệu về nội dung hợp tác' : 'Not enough data on content areas';
  const both = plain(say(valueText(a, shape, lang), vi ? ' và ' : ' against ', valueText(b, shape, lang)));
  const stated = vi ? `Thi hành và xây dựng pháp luật: ${both}` : `Implementation and law-making: ${both}`;
  if (a.smallN || b.smallN || a.value === b.value) return title(stated);
  const more = a.value > b.value;
  const was =
    first?.implementation.value != null && first.lawMaking.value !== null ? first.implementation.value > first.lawMaking.value : null;
  const turned = was !== null && was !== more;
  return vi
    ? title(
        `Thi hành pháp luật ${turned ? 'đã ' : 'vẫn '}${more ? (turned ? 'vượt' : 'nhiều hơn') : turned ? 'xuống dưới' : 'ít hơn'} xây dựng pháp luật: ${both}`,
        stated,
      )
    : title(`Law implementation ${turned ? 'is now' : 'is'} ${more ? 'above' : 'below'} law-making: ${both}`, stated);
}
