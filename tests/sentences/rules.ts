import type { Measure } from '../../src/domain/answer';
import type { Segment } from '../../src/domain/figure';
import { number, tally, type Lang } from '../../src/i18n/format';
import { plain } from '../../src/i18n/say';

/** Runs of digits with their separators: "9,84", "1.284"; "32/42" and "9–11" give two each. A sign is not part of the number. */
export const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

const CAUSES: Readonly<Record<Lang, RegExp>> = {
  vi: /(?<!\p{L})(nhờ|bởi|vì|do đó|khiến|nguyên nhân|dẫn đến)(?!\p{L})/iu,
  en: /\b(because|thanks to|due to|owing to|caused|as a result)\b/iu,
};
const BUT: Readonly<Record<Lang, RegExp>> = { vi: /(?<!\p{L})(nhưng|tuy nhiên|(?<=[,;] )song)(?!\p{L})/iu, en: /\b(but|yet|however)\b/iu };
const BROKEN = /NaN|undefined|null|Infinity|⟦|\{\w+\}|\[object/u;
/** Numbers that the wording itself may hold: the threshold of few cases, days to report, the share of units that must have reported. */
const WORDING = ['10', '30', '95'];

const textOf = (said: string | readonly Segment[]): string => (typeof said === 'string' ? said : plain(said));

/** "nhưng" parts two facts that point opposite ways; "No figures yet" is no such word. */
export const saysBut = (text: string, lang: Lang): boolean =>
  BUT[lang].test(text.replace(/\b(no\b.*?|not\b.*?|confirmed |\w+ )yet(?=[\s.,;:]|$)/giu, ''));

export interface Allowed {
  /** Numbers as the figure and its table show them. */
  readonly known: ReadonlySet<string>;
  /** Names, periods and other texts that may carry digits of their own. */
  readonly words: readonly string[];
  readonly lang: Lang;
  /** Two facts point opposite ways. */
  readonly opposite: boolean;
  readonly title: boolean;
}

/** What a sentence made by rule does wrong, each in words; nothing where it keeps the rules. */
export function faultsOf(said: string | readonly Segment[], { known, words, lang, opposite, title }: Allowed): readonly string[] {
  const text = textOf(said);
  const own = new Set([...known, ...words.flatMap(numbersIn), ...WORDING]);
  const faults = [
    ...numbersIn(text)
      .filter((n) => !own.has(n))
      .map((n) => `the number ${n} is shown nowhere`),
    ...(CAUSES[lang].test(text) ? ['names a cause'] : []),
    ...(saysBut(text, lang) && !opposite ? ['says "but" without opposites'] : []),
    ...(BROKEN.test(text) ? ['is broken'] : []),
    ...(/\s–[\s,.;]|\s–$/u.test(text) ? ['shows a dash for what is missing instead of saying so'] : []),
    ...(/ {2}|\(\)|\s[,.;](?!\d)|[,;]\./u.test(text) ? ['leaves a clause open'] : []),
    ...(title && text.length > 70 ? ['is longer than a title'] : []),
  ];
  return faults.map((fault) => `${fault}: ${text}`);
}

const places = [0, 1, 2, 3];

/** Every form in which a value may be written at so many decimals, signs aside. */
export const written = (value: number | null, decimals: number, lang: Lang): readonly string[] =>
  value === null || !Number.isFinite(value)
    ? []
    : [number(Math.abs(value), decimals, lang), ...(decimals === 0 ? [tally(Math.abs(value), lang)] : [])].flatMap(numbersIn);

/** A plan may be written with fewer decimals than the value, never with more. */
export const plannedForms = (plan: number | null, decimals: number, lang: Lang): readonly string[] =>
  places.filter((d) => d <= Math.max(decimals, 1)).flatMap((d) => written(plan, d, lang));

/** What can be said of one indicator: value, fraction, cases, share of plan, difference and per cent against another value. */
export function numbersOf(
  now: Measure | null,
  before: Measure | null,
  plan: number | null,
  decimals: number,
  lang: Lang,
): readonly string[] {
  const [a, b] = [now?.value ?? null, before?.value ?? null];
  return [
    ...[now, before].flatMap((m) => (m === null ? [] : measured(m, decimals, lang))),
    ...plannedForms(plan, decimals, lang),
    ...(a !== null && plan ? written((100 * a) / plan, 1, lang) : []),
    ...(a !== null && b !== null ? written(a - b, decimals, lang) : []),
    ...(a !== null && b ? written((a / b - 1) * 100, 1, lang) : []),
  ];
}

function measured(m: Measure, decimals: number, lang: Lang): readonly string[] {
  return [
    ...written(m.value, decimals, lang),
    ...written(m.n, 0, lang),
    ...written(m.missing, 0, lang),
    ...written(m.denominator, 0, lang),
    ...(m.numerator === null ? [] : written(Math.round(m.numerator / 100), 0, lang)),
  ];
}

/** How many have the same value, for every value that several have. */
export function sharing(measures: readonly Measure[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { value } of measures) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].filter((n) => n > 1);
}
