import type { Measure } from '../domain/answer';
import type { Segment } from '../domain/figure';
import type { Period } from '../domain/period';
import { periodLong } from './dates';
import { type Lang, number, percent, tally } from './format';
import { clauses, fig, say, title } from './say';
import { provisional } from './sentence-parts';

/** Counted control: how many of how many; null: no figures. */
export interface Counted {
  readonly met: number;
  readonly of: number;
}

export interface ControlFacts {
  readonly period: Period;
  /** Projects approved with both opinions beforehand; findings remedied. */
  readonly cleared: Counted | null;
  readonly remedied: Counted | null;
  /** Tables about projects and money without an error that stops totals; null: not checked yet. */
  readonly sound: Counted | null;
  readonly measures: readonly Measure[];
  readonly lang: Lang;
}

/** A rate as counts, of whole hundreds; null where the answer has none. A base of nothing is known: 0 of 0. */
export function countedOf(measure: Measure): Counted | null {
  if (measure.status === 'missing' || measure.status === 'na') return null;
  const of = measure.denominator ?? 0;
  return { met: of === 0 ? 0 : Math.round((measure.numerator ?? 0) / 100), of };
}

/** The share, no rate under ten cases. */
export function controlShare({ met, of }: Counted, lang: Lang): string | null {
  return of < 10 ? null : percent((100 * met) / of, 1, lang);
}

interface Wording {
  readonly some: string;
  readonly none: string;
  readonly unknown: string;
}

function clause(counted: Counted | null, lang: Lang, words: Wording): readonly Segment[] {
  if (counted === null) return say(words.unknown);
  if (counted.of === 0) return say(words.none);
  const share = controlShare(counted, lang);
  const rate = share === null ? [] : say(' (', fig(share), ')');
  return lang === 'vi'
    ? say(fig(tally(counted.met, lang), true), ' trong ', fig(tally(counted.of, lang)), ` ${words.some}`, rate)
    : say(fig(number(counted.met, 0, lang), true), ' of ', fig(number(counted.of, 0, lang)), ` ${words.some}`, rate);
}

const WORDS: Readonly<Record<Lang, { cleared: Wording; remedied: Wording; sound: Wording }>> = {
  vi: {
    cleared: {
      some: 'dự án phê duyệt đã có đủ ý kiến của Bộ Tư pháp và Bộ Công an trước đó',
      none: 'không có dự án nào được phê duyệt',
      unknown: 'chưa có số liệu về ý kiến trước phê duyệt',
    },
    remedied: { some: 'kiến nghị kiểm tra đã khắc phục', none: 'không có kiến nghị kiểm tra', unknown: 'chưa có số liệu kiểm tra' },
    sound: {
      some: 'bảng dữ liệu về dự án, vốn không có lỗi làm dừng tổng',
      none: 'không có bảng nào về dự án, vốn',
      unknown: 'dữ liệu dự án, vốn đang được kiểm tra',
    },
  },
  en: {
    cleared: {
      some: 'projects approved had the opinions of both ministries beforehand',
      none: 'no project was approved',
      unknown: 'no figures on opinions before approval',
    },
    remedied: { some: 'inspection findings are remedied', none: 'inspections made no findings', unknown: 'no figures on inspections' },
    sound: {
      some: 'tables on projects and money have no error that stops totals',
      none: 'there is no table on projects or money',
      unknown: 'tables on projects and money are being checked',
    },
  },
};

export function controlSay(facts: ControlFacts): readonly Segment[] {
  const { lang, period } = facts;
  const words = WORDS[lang];
  return say(
    `${lang === 'vi' ? 'Trong' : 'In'} ${periodLong(period, lang)}, `,
    clauses('; ', [
      clause(facts.cleared, lang, words.cleared),
      clause(facts.remedied, lang, words.remedied),
      clause(facts.sound, lang, words.sound),
    ]),
    '.',
    provisional(facts.measures, lang),
  );
}

export function controlTitle({ cleared, remedied, lang }: ControlFacts): string {
  const vi = lang === 'vi';
  const text = (c: Counted) => `${number(c.met, 0, lang)}/${number(c.of, 0, lang)}`;
  const first =
    cleared && cleared.of > 0
      ? vi
        ? `${text(cleared)} dự án đủ ý kiến trước phê duyệt`
        : `${text(cleared)} projects cleared beforehand`
      : null;
  const second =
    remedied && remedied.of > 0 ? (vi ? `${text(remedied)} kiến nghị đã khắc phục` : `${text(remedied)} findings remedied`) : null;
  if (first === null && second === null)
    return vi ? 'Không có dự án phê duyệt hay kiến nghị kiểm tra trong kỳ' : 'No project approved and no finding made in the period';
  return title([first, second].filter((x) => x !== null).join('; '), first ?? second);
}
