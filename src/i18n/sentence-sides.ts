import type { Measure } from '../domain/answer';
import type { Segment } from '../domain/figure';
import type { Period } from '../domain/period';
import { periodLong } from './dates';
import { type Lang, number, percent, tally } from './format';
import { clauses, fig, say, title } from './say';
import { changeClause, provisional } from './sentence-parts';

/** Multilateral ones among counted instruments; null: no figures. */
export interface CountedSide {
  readonly multi: number;
  readonly total: number;
}

export interface SidesFacts {
  readonly period: Period;
  readonly signed: CountedSide | null;
  readonly inForce: CountedSide | null;
  /** Multilateral share of the money disbursed, per cent. */
  readonly money: Measure;
  readonly before: Measure | null;
  readonly beforePeriod: Period | null;
  readonly decimals: number;
  readonly lang: Lang;
}

function counted(side: CountedSide | null, vi: string, en: string, lang: Lang): readonly Segment[] | null {
  if (side === null) return say(lang === 'vi' ? `chưa có số liệu về ${vi}` : `no figures on ${en}`);
  if (side.total === 0) return say(lang === 'vi' ? `không phát sinh ${vi}` : `no ${en}`);
  const [part, whole] = [fig(tally(side.multi, lang), true), fig(tally(side.total, lang))];
  return lang === 'vi'
    ? say(part, ' trong ', whole, ` ${vi} là đa phương`)
    : say(part, ' of ', whole, ` ${en} ${side.multi === 1 ? 'is' : 'are'} multilateral`);
}

function money(facts: SidesFacts): readonly Segment[] {
  const { money: now, lang, decimals } = facts;
  const vi = lang === 'vi';
  const left = now.missing === 0 ? null : fig(number(now.missing, 0, lang));
  const lacking =
    left && (vi ? say(left, ' giao dịch chưa rõ nhà tài trợ hoặc thiếu tỷ giá') : say(left, ' transactions lack a donor or a rate'));
  if (now.value === null)
    return clauses('; ', [say(vi ? 'chưa tính được phần vốn đa phương' : 'the multilateral share of aid cannot be told'), lacking]);
  const share = fig(percent(now.value, decimals, lang), true);
  const change = changeClause({ ...facts, now, plan: null, shape: { unit: '%', decimals } });
  const head = vi
    ? say('đối tác đa phương cấp ', share, ' vốn giải ngân')
    : say('multilateral donors paid ', share, ' of the aid disbursed');
  return clauses('; ', [clauses(', ', [head, change]), lacking]);
}

export function sidesSay(facts: SidesFacts): readonly Segment[] {
  const { lang, period, signed, inForce } = facts;
  const vi = lang === 'vi';
  return say(
    `${vi ? 'Trong' : 'In'} ${periodLong(period, lang)}, `,
    clauses('; ', [
      counted(signed, 'văn kiện ký mới', 'agreements signed', lang),
      counted(inForce, 'văn kiện đang hiệu lực', 'agreements in force', lang),
      money(facts),
    ]),
    '.',
    provisional([facts.money], lang),
  );
}

export function sidesTitle({ lang, money: now, decimals, signed }: SidesFacts): string {
  const vi = lang === 'vi';
  const share = percent(now.value, decimals, lang);
  const few = signed && signed.total > 0 ? `${number(signed.multi, 0, lang)}/${number(signed.total, 0, lang)}` : null;
  if (now.value === null && few === null)
    return vi ? 'Chưa đủ số liệu về song phương, đa phương' : 'Not enough data on bilateral and multilateral';
  if (now.value === null) return vi ? `Đa phương: ${few} văn kiện ký mới` : `Multilateral: ${few} agreements signed`;
  const money = vi ? `Đa phương chiếm ${share} vốn giải ngân` : `Multilateral donors pay ${share} of aid`;
  return few === null ? money : title(vi ? `${money}, ${few} văn kiện ký mới` : `${money}, sign ${few} agreements`, money);
}
