import type { Segment } from '../domain/figure';
import { change, scaleOf } from './change';
import { comparedShort } from './compared';
import { periodLong, span } from './dates';
import { baseClause, changeClause, type Facts, planClause, point, provisional } from './sentence-parts';
import { valueWithUnit } from './measure';
import { capital, clauses, say, title } from './say';
import { inside } from './words';

/** Any indicator: "Trong 9 tháng đầu năm 2026, viện trợ giải ngân: 7,31 triệu USD; đạt … ; tăng …" */
export function indicatorSay(facts: Facts, name: string): readonly Segment[] {
  const { lang, now, period } = facts;
  const when = lang === 'vi' ? `Trong ${periodLong(period, lang)}, ${inside(name)}` : `In ${periodLong(period, lang)}, ${inside(name)}`;
  if (now.value === null) {
    const why = now.status === 'na' ? { vi: 'không áp dụng', en: 'does not apply' } : { vi: 'chưa có số liệu', en: 'has no figures yet' };
    return say(`${when}${lang === 'vi' ? ': ' : ' '}${why[lang]}.`);
  }
  if (now.value === 0 && now.status === 'nil')
    return say(when, lang === 'vi' ? ': ' : ': ', lang === 'vi' ? 'không phát sinh (số 0 thực sự).' : 'none (a true zero).');
  const rest = clauses('; ', [planClause(facts), changeClause(facts), baseClause(facts)]);
  return say(when, ': ', point(facts), rest.length > 0 ? '; ' : '', rest, '.', provisional([now], lang));
}

/** "Viện trợ giải ngân tăng 11,1% so với cùng kỳ"; without a comparison the value itself. */
export function indicatorTitle(facts: Facts, name: string): string {
  const { lang, now, before, beforePeriod, shape, period } = facts;
  const vi = lang === 'vi';
  const value = valueWithUnit(now, shape, lang);
  const stated = vi ? `${capital(name)}: ${value} trong ${span(period, lang)}` : `${capital(name)}: ${value} in ${span(period, lang)}`;
  if (now.value === null) return title(vi ? `${capital(name)}: chưa có số liệu` : `${capital(name)}: no figures yet`);
  if (beforePeriod === null) return title(stated, `${capital(name)}: ${value}`);
  const found = change(now, before, scaleOf(shape.unit, shape.decimals), shape.decimals, lang);
  if (typeof found === 'string') return title(stated, `${capital(name)}: ${value}`);
  const than = comparedShort(beforePeriod, period, lang);
  const unit = found.by === 'difference' && shape.unit ? ` ${shape.unit}` : '';
  const words =
    found.direction === 'flat'
      ? vi
        ? `${capital(name)} bằng ${than}`
        : `${capital(name)}: same as ${than}`
      : vi
        ? `${capital(name)} ${found.direction === 'up' ? 'tăng' : 'giảm'} ${found.amount}${unit} so với ${than}`
        : `${capital(name)} ${found.direction} ${found.amount}${unit} on ${than}`;
  return title(words, stated, `${capital(name)}: ${value}`);
}
