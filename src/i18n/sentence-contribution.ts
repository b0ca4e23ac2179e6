import type { Segment } from '../domain/figure';
import type { Period } from '../domain/period';
import { periodLong } from './dates';
import { keep, type Lang, number, percent, tally } from './format';
import { fig, plain, type Piece, say, title } from './say';
import { inside } from './words';

/** Counts that every sentence of the contribution page is made of. */
export interface ContributionFacts {
  /** Task results of the period; of these confirmed, and confirmed or still unknown. */
  readonly n: number;
  readonly low: number;
  readonly high: number;
  /** Reviewed without a contribution; claimed with nothing to show or not counted. */
  readonly none: number;
  readonly uncounted: number;
  readonly period: Period;
  /** Whose tasks: "Bộ", "the ministry", the name of a unit. */
  readonly subject: string;
  readonly open: boolean;
  readonly lang: Lang;
}

const counted = (n: number, lang: Lang): Segment => fig(number(n, 0, lang), true);
const prose = (n: number, lang: Lang, strong = false): Segment => fig(tally(n, lang), strong);
const many = (n: number, one: string, more: string): string => (n === 1 ? one : more);

function headVi({ n, low, high, subject, lang }: ContributionFacts): readonly Segment[] {
  const of = `kết quả nhiệm vụ của ${subject}`;
  if (high === 0) return say('Không ghi nhận đóng góp của hợp tác quốc tế trong ', counted(n, lang), ` ${of}`);
  if (low === 0)
    return say(
      'Chưa xác nhận được đóng góp của hợp tác quốc tế; nhiều nhất ',
      counted(high, lang),
      ' trong tổng số ',
      counted(n, lang),
      ` ${of}`,
    );
  const band: readonly Piece[] =
    low === high ? [counted(low, lang)] : ['ít nhất ', counted(low, lang), ', nhiều nhất ', counted(high, lang)];
  return say('Hợp tác quốc tế đóng góp vào ', band, ' trong tổng số ', counted(n, lang), ` ${of}`);
}

function headEn({ n, low, high, subject, lang }: ContributionFacts): readonly Segment[] {
  const of = ` task results of ${subject}`;
  if (high === 0) return say('No contribution of international cooperation is recorded in ', counted(n, lang), of);
  if (low === 0)
    return say(
      'No contribution of international cooperation is confirmed yet; at most ',
      counted(high, lang),
      ' of ',
      counted(n, lang),
      of,
    );
  const band: readonly Piece[] =
    low === high ? [counted(low, lang)] : ['at least ', counted(low, lang), ' and at most ', counted(high, lang)];
  return say('International cooperation contributed to ', band, ' of ', counted(n, lang), of);
}

/** The page's sentence: the band in counts, never a single share. */
export function contributionHead(facts: ContributionFacts): readonly Segment[] {
  if (facts.n === 0) {
    const when = periodLong(facts.period, facts.lang);
    return facts.lang === 'vi' ? say(`Không có nhiệm vụ nào hoàn thành trong ${when}`) : say(`No task was completed in ${when}`);
  }
  return facts.lang === 'vi' ? headVi(facts) : headEn(facts);
}

/** "Trong 209 nhiệm vụ hoàn thành trong năm 2024, 25 nhiệm vụ có đóng góp … được xác nhận; 81 nhiệm vụ chưa rà soát xong." */
export function contributionSay(facts: ContributionFacts): readonly Segment[] {
  const { n, low, high, none, uncounted, period, open, lang } = facts;
  if (n === 0) return [];
  const when = periodLong(period, lang);
  const unknown = high - low;
  const vi = lang === 'vi';
  return vi
    ? say(
        'Trong ',
        prose(n, lang),
        keep(' nhiệm vụ'),
        ` hoàn thành trong ${when}, `,
        prose(low, lang, true),
        keep(' nhiệm vụ'),
        ' có đóng góp của hợp tác quốc tế được xác nhận; ',
        prose(unknown, lang, true),
        keep(' nhiệm vụ'),
        ' chưa rà soát xong; ',
        prose(none, lang),
        keep(' nhiệm vụ'),
        ' đã rà soát, không ghi nhận đóng góp',
        ...(uncounted > 0 ? ['; ', prose(uncounted, lang), keep(' nhiệm vụ'), ' có ghi nhận nhưng bằng chứng chưa đủ để tính'] : []),
        '.',
        open ? ' Số liệu tạm tính.' : '',
      )
    : say(
        'Of ',
        prose(n, lang),
        many(n, ' task', ' tasks'),
        ` completed in ${when}, `,
        prose(low, lang, true),
        many(low, ' has', ' have'),
        ' a confirmed contribution of international cooperation; ',
        prose(unknown, lang, true),
        many(unknown, ' is', ' are'),
        ' not fully reviewed; ',
        prose(none, lang),
        many(none, ' was', ' were'),
        ' reviewed with none found',
        ...(uncounted > 0
          ? ['; ', prose(uncounted, lang), many(uncounted, ' has a claim', ' have claims'), ' whose evidence is not enough to count']
          : []),
        '.',
        open ? ' Provisional figures.' : '',
      );
}

/** A share without decimals; fewer than ten cases give the fraction. */
export function shareText(part: number, n: number, lang: Lang): string {
  if (n === 0) return '–';
  return n < 10 ? `${number(part, 0, lang)}/${number(n, 0, lang)}` : percent((100 * part) / n, 0, lang);
}

/** "29–46%", one value where both ends are the same, fractions below ten cases. */
export function bandText(low: number, high: number, n: number, lang: Lang): string {
  const [a, b] = [shareText(low, n, lang), shareText(high, n, lang)];
  if (a === b) return a;
  return n < 10 ? `${number(low, 0, lang)}–${number(high, 0, lang)}/${number(n, 0, lang)}` : `${a.replace('%', '')}–${b}`;
}

/** Which areas have the best and the thinnest evidence, where that can be said at all. */
export interface Ends {
  readonly top: string;
  readonly bottom: string;
  /** The order stays when priority tasks weigh more. */
  readonly stable: boolean;
}

export function areasTitle(ends: Ends | null, lang: Lang): string {
  if (ends === null) return lang === 'vi' ? 'Chưa đủ số liệu để so sánh các lĩnh vực' : 'Too few results to compare areas';
  const { top, bottom, stable } = ends;
  if (!stable)
    return lang === 'vi'
      ? 'Thứ hạng các lĩnh vực không bền: đổi theo cách tính mức độ nhiệm vụ'
      : 'Ranking of areas is not robust: it changes with the weight of tasks';
  return lang === 'vi'
    ? title(
        `Đóng góp được xác nhận nhiều nhất ở lĩnh vực ${inside(top)}; ít nhất ở ${inside(bottom)}`,
        `Đóng góp nhiều nhất ở ${inside(top)}; ít nhất ở ${inside(bottom)}`,
        `Đóng góp được xác nhận nhiều nhất ở ${inside(top)}`,
        `Đóng góp nhiều nhất ở ${inside(top)}`,
      )
    : title(`Most often confirmed in ${inside(top)}; least in ${inside(bottom)}`, `Most often confirmed in ${inside(top)}`);
}

export const headText = (facts: ContributionFacts): string => plain(contributionHead(facts));
