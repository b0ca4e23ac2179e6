import type { Measure } from '../domain/answer';
import { tableContract } from '../domain/contract';
import type { Cause, Comparison, IndicatorMove, Part } from '../domain/difference';
import { largestMoves, weighs } from '../domain/difference-order';
import type { Segment } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { apart } from './apart';
import { periodShort } from './dates';
import { type Lang, NBSP, number, points, signed } from './format';
import { isRate, type Shape, valueText } from './measure';
import { clauses, fig, say } from './say';
import type { Translate } from './text';

/** What is said of an indicator. */
export type Named = Pick<Indicator, 'id' | 'short' | 'unit' | 'decimals'>;

/** Why a part moved, in mechanical words: "30 dòng thêm", "2 rows re-dated". Needs the texts of `difference`. */
export function causeSay({ cause, table, records }: Part, t: Translate, lang: Lang): string {
  const rows = { n: records, text: number(records, 0, lang) };
  if (cause === 'definition' || cause === 'period') return t(`difference.${cause}`);
  if (cause !== 'linked' && cause !== 'reference') return t(`difference.${cause}`, rows);
  const title = table === null ? undefined : tableContract(table)?.title[lang];
  return t(`difference.${cause}`, { ...rows, table: title ?? t('difference.otherTable') });
}

/** The kind of a reason, without its count: "Dòng thêm". Needs the texts of `difference`. */
export const causeName = (cause: Cause, t: Translate): string => t(`difference.cause_${cause}`);

const SIGN = '\u2212';

/** "+28", "−1,7 điểm %"; null where either side has no value. */
export function deltaText(delta: number | null, shape: Shape, lang: Lang): string | null {
  if (delta === null) return null;
  if (!isRate(shape.unit)) return signed(delta, shape.decimals, lang);
  const size = points(Math.abs(delta), shape.decimals, lang);
  return `${delta < 0 ? SIGN : '+'}${size}`;
}

/** One move: "Lượt người đào tạo 2026 từ 1.273 thành 1.301 (+28: 30 dòng thêm, 2 dòng bỏ)". */
export function moveSay({ period, total }: IndicatorMove, named: Named, t: Translate, lang: Lang): readonly Segment[] {
  const shape = apart({ unit: named.unit[lang], decimals: named.decimals }, total);
  const text = (m: Measure) => (m.value === null ? t('difference.nothing') : valueText(m, shape, lang));
  const [from = '', between = '', rest = ''] = t('difference.fromTo', { from: '\0', to: '\0' }).split('\0');
  const delta = deltaText(total.delta, shape, lang);
  const why = total.parts.filter(weighs).map((p) => say(fig(causeSay(p, t, lang))));
  const aside = clauses(': ', [delta === null ? null : say(fig(delta, true)), why.length > 0 ? clauses(', ', why) : null]);
  return say(
    `${named.short[lang]}${NBSP}`,
    fig(periodShort(period, lang)),
    from,
    fig(text(total.before)),
    between,
    fig(text(total.after), true),
    rest,
    aside.length > 0 ? say(' (', aside, ')') : [],
  );
}

/**
 * "So với bản trước, 5 trong 46 chỉ số đổi; lớn nhất: Lượt người đào tạo 2026 từ 1.273 thành 1.301 (+28: 30 dòng thêm, 2 dòng bỏ)."
 * An indicator counts once, however many of its periods moved. Needs the texts of `difference`.
 */
export function differenceSay(found: Comparison, named: readonly Named[], t: Translate, lang: Lang): readonly Segment[] {
  const moved = largestMoves(found);
  const count = new Set(moved.map((m) => m.indicator)).size;
  const of = number(found.indicators, 0, lang);
  const first = moved.find((m) => named.some((i) => i.id === m.indicator));
  const name = named.find((i) => i.id === first?.indicator);
  if (!first || !name) {
    const rows = found.tables.reduce((sum, x) => sum + x.added + x.removed + x.changed, 0);
    return say(rows === 0 ? t('difference.none') : fig(t('difference.rowsOnly', { rows: number(rows, 0, lang), of })));
  }
  return say(
    fig(t('difference.moved', { n: number(count, 0, lang), of })),
    moved.length > 1 ? t('difference.largest') : t('difference.only'),
    moveSay(first, name, t, lang),
    '.',
  );
}
