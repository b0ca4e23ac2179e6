import type { Segment } from '../domain/figure';
import type { Period } from '../domain/period';
import { periodLong } from './dates';
import { keep, type Lang, number, tally } from './format';
import { fig, say, title } from './say';

/** Tasks completed: with a confirmed contribution, and with one confirmed or not ruled out yet. */
export interface BandFacts {
  readonly n: number;
  readonly low: number;
  readonly high: number;
  /** Tasks reported completed without a date: counted nowhere. */
  readonly undated: number;
  readonly period: Period;
  readonly open: boolean;
  /** No table to tell from. */
  readonly absent: boolean;
  readonly lang: Lang;
}

export function bandSay({ n, low, high, undated, period, open, absent, lang }: BandFacts): readonly Segment[] {
  const vi = lang === 'vi';
  const when = periodLong(period, lang);
  const tail = [
    ...(undated === 0
      ? []
      : vi
        ? say(' ', fig(tally(undated, lang)), ' nhiệm vụ báo hoàn thành nhưng không ghi ngày, không vào mẫu.')
        : say(' ', fig(number(undated, 0, lang)), ' reported completed without a date are left out.')),
    ...(open ? say(vi ? ' Số liệu tạm tính.' : ' Provisional figures.') : []),
  ];
  if (absent) return say(vi ? `Chưa có số liệu nhiệm vụ trong ${when}.` : `No figures on tasks in ${when}.`);
  if (n === 0) return say(vi ? `Không có nhiệm vụ nào hoàn thành trong ${when}.` : `No task was completed in ${when}.`, tail);
  const tasks = keep(' nhiệm vụ');
  return vi
    ? say(
        'Trong ',
        fig(tally(n, lang)),
        tasks,
        ` hoàn thành trong ${when}, `,
        fig(tally(low, lang), true),
        tasks,
        ' có đóng góp của hợp tác quốc tế được xác nhận; ',
        fig(tally(high - low, lang), true),
        tasks,
        ' chưa rà soát xong; ',
        fig(tally(n - high, lang)),
        tasks,
        ' đã rà soát, không có đóng góp được tính.',
        tail,
      )
    : say(
        'Of ',
        fig(number(n, 0, lang)),
        n === 1 ? ' task' : ' tasks',
        ` completed in ${when}, `,
        fig(number(low, 0, lang), true),
        low === 1 ? ' has' : ' have',
        ' a confirmed contribution of international cooperation; ',
        fig(number(high - low, 0, lang), true),
        high - low === 1 ? ' is' : ' are',
        ' not fully reviewed; ',
        fig(number(n - high, 0, lang)),
        n - high === 1 ? ' was' : ' were',
        ' reviewed with none that counts.',
        tail,
      );
}

export function bandTitle({ n, low, high, absent, lang }: BandFacts): string {
  const vi = lang === 'vi';
  const [a, b, all] = [low, high, n].map((x) => number(x, 0, lang));
  if (absent) return vi ? 'Chưa có số liệu nhiệm vụ' : 'No figures on tasks yet';
  if (n === 0) return vi ? 'Không có nhiệm vụ nào hoàn thành trong kỳ' : 'No task was completed in the period';
  const of = vi ? `trong ${all} nhiệm vụ có đóng góp được ghi nhận` : `of ${all} tasks have a recorded contribution`;
  if (low === high) return title(`${a} ${of}`);
  return title(
    vi
      ? `Ít nhất ${a}, nhiều nhất ${b} trong ${all} nhiệm vụ có đóng góp`
      : `At least ${a} and at most ${b} of ${all} tasks have a contribution`,
  );
}
