import type { Asked } from '../../src/domain/asked';
import type { Figure, Segment } from '../../src/domain/figure';
import type { Period } from '../../src/domain/period';
import { tablesOf } from '../../src/figures/table';
import { comparedShort, comparedTo } from '../../src/i18n/compared';
import { day, periodLong, periodShort, span } from '../../src/i18n/dates';
import { capital, plain } from '../../src/i18n/say';
import { inside } from '../../src/i18n/words';
import type { PackView } from '../../src/ui/parts/session';
import type { Words } from '../../src/ui/parts/text';
import { faultsOf, numbersIn } from './rules';

/** A page of the product as it is asked, in one language. */
export interface Page {
  readonly view: PackView;
  readonly asked: Asked;
  readonly words: Words;
  /** More names that may carry digits. */
  readonly names?: readonly string[];
}

const same = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('\u2060', '');
/** A count below ten, with and without the zero of official prose. */
const counts = (number: string): readonly string[] => (/^[1-9]$/.test(number) ? [number, `0${number}`] : [number]);

/** Names and periods that may carry digits of their own: taken out of a text before its numbers are read. */
function namesOf({ view, asked, words: { lang, say } }: Page): readonly string[] {
  const { period, before, year, history } = asked;
  const cut = before ? [before.period] : [];
  const periods: readonly Period[] = [period, ...(year ? [year] : []), ...cut, ...history, ...view.periods];
  return [
    ...periods.flatMap((p) => [periodLong(p, lang), capital(periodLong(p, lang)), span(p, lang), periodShort(p, lang), p.label]),
    ...periods.flatMap((p) => [comparedTo(p, period, lang), comparedShort(p, period, lang)]),
    ...periods.flatMap((p) => [p.from, p.to, p.end ?? p.to].map((d) => day(d, lang))),
    ...cut.flatMap((p) => (year ? [comparedTo(p, year, lang), comparedShort(p, year, lang)] : [])),
    ...view.units.flatMap((u) => [say(u.name), u.abbr ?? '']),
    ...view.partners.flatMap((p) => [say(p.name), p.abbr ?? '']),
    ...view.indicators.flatMap((i) => [i.short[lang], i.title[lang]]).flatMap((name) => [name, inside(name)]),
    ...view.indicators.flatMap((i) => [i.nWords[lang], i.missingWords[lang]]),
    day(asked.asOf, lang),
    ...(lang === 'vi' ? ['6 tháng', '9 tháng', 'khả năng 80%', 'khoảng tin cậy 95%'] : ['80% likely', '95% confidence interval']),
  ]
    .map(same)
    .filter((name, i, all) => /\d/.test(name) && all.indexOf(name) === i)
    .toSorted((a, b) => b.length - a.length);
}

const without = (text: string, names: readonly string[]): string =>
  /\d/.test(text) ? names.reduce((left, name) => left.replaceAll(name, 'Ω'), same(text)) : same(text);

const shownIn = (figure: Figure, { words: { t, lang } }: Page): readonly string[] => [
  ...tablesOf(figure, t, lang).flatMap((table) => table.rows.flatMap((row) => row.flatMap((cell) => numbersIn(same(cell.text))))),
  ...numbersIn(same(figure.measure)),
];

/** What the texts of a page may say: numbers in every form, and names that carry digits. */
export interface May {
  readonly known: ReadonlySet<string>;
  readonly names: readonly string[];
  readonly page: Page;
}

const named = new WeakMap<Page, readonly string[]>();
function digitNames(page: Page): readonly string[] {
  const found = named.get(page) ?? namesOf(page);
  named.set(page, found);
  return found;
}

export function may(page: Page, known: readonly string[], names: readonly string[] = []): May {
  const more = names.map(same).filter((name) => /\d/.test(name));
  return {
    known: new Set(known.flatMap((text) => numbersIn(same(text))).flatMap(counts)),
    names: [...more, ...digitNames(page)].toSorted((a, b) => b.length - a.length),
    page,
  };
}

/** A sentence against the numbers it may say. */
export function faultsOfText(said: string | readonly Segment[], { known, names, page }: May, title = false): readonly string[] {
  const text = typeof said === 'string' ? said : plain(said);
  return [
    ...faultsOf(without(text, names), { known, words: [], lang: page.words.lang, opposite: true, title: false }).map(
      (f) => `${f} <- ${same(text)}`,
    ),
    ...(title && text.length > 70 ? [`is longer than a title: ${text}`] : []),
  ];
}

/** Title and sentence of a figure against its own table and the answers it was made of; numbers marked as the figure's, one by one. */
export function faultsOfFigure(figure: Figure, answers: readonly string[], page: Page): readonly string[] {
  const labels = [figure, ...(figure.panels ?? [])].flatMap((f) => f.categories.map((c) => c.label));
  const held = may(page, [...shownIn(figure, page), ...answers], labels);
  const loose = (figure.say ?? []).filter((s) => !s.figure);
  return [
    ...faultsOfText(figure.title, held, true),
    ...faultsOfText(figure.say ?? figure.sentence, held),
    ...(plain(figure.say ?? []) === figure.sentence || figure.say === undefined ? [] : ['says two different sentences']),
    // A place among the years is told in words, not marked as a value.
    ...loose.flatMap((s) => {
      const strange = numbersIn(without(s.text, held.names).replaceAll(PLACE, '')).filter((n) => !LOOSE.has(n));
      return strange.map((n) => `the number ${n} is not marked as one of the figure's: ${figure.sentence}`);
    }),
    ...(/NaN|undefined|Infinity|⟦|\[object/u.test(JSON.stringify(figure)) ? ['holds something broken'] : []),
  ].map((fault) => `${figure.id} ${page.words.lang}: ${fault}`);
}

/** Numbers that the wording itself holds: a true zero, few cases, days to report. */
const LOOSE = new Set(['0', '10', '30']);

/** Numbers of three digits and more in the sentence, changed in their last digit one at a time: whether each was found. */
export function slipsIn(figure: Figure, answers: readonly string[], page: Page): readonly boolean[] {
  const say = figure.say ?? [];
  const slip = (text: string): string => text.replace(/\d(?!.*\d)/u, (digit) => String((Number(digit) + 1) % 10));
  return say.flatMap((segment, at) => {
    if (!segment.figure || !/\d[.,]?\d[.,]?\d/.test(segment.text)) return [];
    const wrong = say.with(at, { ...segment, text: slip(segment.text) });
    return [faultsOfFigure({ ...figure, say: wrong, sentence: plain(wrong) }, answers, page).length > 0];
  });
}

const PLACE = /cao thứ \d+|trong (?:cùng kỳ )?\d+ năm|\d+(?:st|nd|rd|th) highest|of \d+ years/gu;
