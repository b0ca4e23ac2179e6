import type { Segment } from '../domain/figure';
import { comparedShort } from './compared';
import { periodLong, span } from './dates';
import { NBSP, number, tally } from './format';
import { capital, clauses, fig, listed, say, title } from './say';
import { changeClause, type Facts, planClause, provisional } from './sentence-parts';
import { inside, inWords, oneOf } from './words';

export interface InstrumentFacts extends Facts {
  /** Who signed: "Bộ", "the ministry", or a unit's name. */
  readonly subject: string;
  readonly kinds: readonly { readonly name: string; readonly value: number | null }[];
}

export function instrumentsSay(facts: InstrumentFacts): readonly Segment[] {
  const { lang, now, period, subject, kinds } = facts;
  const vi = lang === 'vi';
  const when = `${vi ? 'Trong' : 'In'} ${periodLong(period, lang)}`;
  if (now.value === null) return say(vi ? `${when}: chưa có số liệu về văn kiện ký kết.` : `${when}: no figures on agreements signed yet.`);
  const rest = clauses('; ', [planClause(facts), changeClause(facts)]);
  const tail = [rest.length > 0 ? '; ' : '', ...rest, '.', ...provisional([now], lang)];
  if (now.value === 0)
    return say(vi ? `${when}, ${subject} không phát sinh văn kiện ký kết mới` : `${when}, ${subject} signed no new agreement`, tail);
  const parts = kinds.filter((k) => (k.value ?? 0) > 0);
  const list = listed(
    parts.map((k) => say(fig(tally(k.value, lang)), NBSP, !vi && k.value === 1 ? oneOf(inside(k.name)) : inside(k.name))),
    vi ? 'và' : 'and',
  );
  const total = fig(
    vi ? `${tally(now.value, lang)}${NBSP}văn kiện` : `${tally(now.value, lang)}${NBSP}${now.value === 1 ? 'agreement' : 'agreements'}`,
    true,
  );
  return vi
    ? say(`${when}, ${subject} đã ký kết `, total, ' hợp tác', list.length > 0 ? ', gồm ' : '', list, tail)
    : say(`${when}, ${subject} signed `, total, list.length > 0 ? ': ' : '', list, tail);
}

export function instrumentsTitle(facts: InstrumentFacts): string {
  const { lang, now, before, beforePeriod, period } = facts;
  const vi = lang === 'vi';
  if (now.value === null) return vi ? 'Chưa có số liệu văn kiện ký kết' : 'No figures on agreements signed yet';
  const time = span(period, lang);
  const head = vi
    ? now.value === 0
      ? `Không ký văn kiện mới trong ${time}`
      : `Ký ${number(now.value, 0, lang)}${NBSP}văn kiện trong ${time}`
    : `${capital(now.value === 0 ? 'no' : inWords(now.value, lang))} ${now.value === 1 ? 'agreement' : 'agreements'} signed in ${time}`;
  if (beforePeriod === null || before?.value === null || before === null) return title(head);
  const difference = now.value - before.value;
  const than = comparedShort(beforePeriod, period, lang);
  const size = Math.abs(difference);
  if (difference === 0) return title(vi ? `${head}, bằng ${than}` : `${head}, as many as ${than}`, head);
  return vi
    ? title(`${head}, ${difference > 0 ? 'nhiều hơn' : 'ít hơn'} ${than} ${number(size, 0, lang)}${NBSP}văn kiện`, head)
    : title(`${head}, ${inWords(size, lang)} ${difference > 0 ? 'more' : 'fewer'} than ${than}`, head);
}
