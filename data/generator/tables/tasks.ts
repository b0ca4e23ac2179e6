import { DATA_DATE, YEARS } from '../calendar';
import { addDays, day, daysInMonth, type Day, earlier, later, workday } from '../tools/days';
import { evenly, type Random, random } from '../tools/random';
import { pad } from '../tools/row';
import { unitAt } from '../units';
import { type Topic, topicWeights } from '../words/topics';
import type { Norm } from './documents';

export type Task = {
  task_id: string;
  title_vi: string;
  area: string;
  class: string;
  lead_unit_id: string;
  year: number;
  started_on: Day | null;
  due_on: Day;
  done_on: Day | null;
  status: string;
  legal_doc_id: string | null;
  reviewed_for_contribution: boolean;
};

/** What the contribution file will say of a task. */
export type Standing = 'decisive' | 'important' | 'support' | 'open' | 'unreviewed' | 'none';

export interface Job {
  readonly row: Task;
  readonly topic: Topic;
  readonly standing: Standing;
  readonly norm: Norm | null;
}

// prettier-ignore
const COUNT = 218;

function plain(rnd: Random, topic: Topic, year: number): string {
  const about = topic.vi;
  const any = [
    `Xây dựng báo cáo chuyên đề về ${about} năm ${year}`,
    `Biên soạn tài liệu nghiệp vụ về ${about}`,
    `Tổ chức bồi dưỡng, tập huấn chuyên môn về ${about} năm ${year}`,
    `Thực hiện kế hoạch công tác về ${about} năm ${year}`,
    `Xây dựng Đề án nâng cao hiệu quả công tác về ${about}`,
  ];
  const lawful = [
    `Tổng kết, đánh giá thực tiễn áp dụng quy định về ${about}`,
    `Kiểm tra việc thực hiện quy định về ${about} năm ${year}`,
    `Rà soát quy định, kiến nghị hoàn thiện pháp luật về ${about}`,
    `Truyền thông, phổ biến quy định về ${about} năm ${year}`,
    `Hướng dẫn địa phương thực hiện quy định về ${about}`,
  ];
  const digital = [`Xây dựng, cập nhật cơ sở dữ liệu phục vụ ${about}`, `Cung cấp dịch vụ công trực tuyến phục vụ ${about}`];
  return rnd.pick([...any, ...(topic.sort === 'law' || topic.sort === 'norm' ? lawful : []), ...(topic.digital ? digital : [])]);
}

/** Of the tasks done in a year: share with a confirmed contribution, with an open claim, and not yet reviewed. */
// prettier-ignore
const BAND: Readonly<Record<number, readonly [number, number, number]>> = {
  2016: [0.06, 0.02, 0.6], 2017: [0.08, 0.03, 0.52], 2018: [0.11, 0.04, 0.43], 2019: [0.135, 0.05, 0.36], 2020: [0.13, 0.05, 0.31],
  2021: [0.145, 0.05, 0.26], 2022: [0.18, 0.06, 0.2], 2023: [0.21, 0.06, 0.16], 2024: [0.23, 0.07, 0.13], 2025: [0.252, 0.07, 0.13],
  2026: [0.286, 0.075, 0.125],
};

/** Even over the year: the same mix in a quarter as in the whole. */
function standing(index: number, year: number): Standing {
  const [confirmed, open, unreviewed] = BAND[year] ?? [0, 0, 1];
  if (evenly(index, confirmed * 0.035)) return 'decisive';
  if (evenly(index, confirmed * 0.27)) return 'important';
  if (evenly(index, confirmed)) return 'support';
  if (evenly(index, confirmed + open)) return 'open';
  return evenly(index, confirmed + open + unreviewed) ? 'unreviewed' : 'none';
}

type Draft = { row: Omit<Task, 'task_id' | 'reviewed_for_contribution'>; topic: Topic; norm: Norm | null };

function draft(rnd: Random, year: number, norm: Norm | null): Draft {
  const topic = norm?.topic ?? rnd.weighted(topicWeights);
  const month = rnd.weighted([
    [3, 14],
    [5, 8],
    [6, 22],
    [8, 6],
    [9, 14],
    [10, 8],
    [11, 10],
    [12, 18],
  ]);
  const planned = day(year, month, daysInMonth(year, month));
  const issued = norm?.row.issued_on ?? null;
  const due = issued === null ? planned : later(addDays(issued, rnd.int(-15, 25)), day(year, 2, 1));
  const state = rnd.next();
  const done = issued ?? earlier(workday(addDays(due, rnd.chance(0.82) ? -rnd.int(0, 25) : rnd.int(2, 40))), addDays(due, 60));
  const finished = norm && issued === null ? false : done <= DATA_DATE && state < (year === 2026 ? 0.9 : 0.945);
  const stopped = !finished && state > 0.985;
  const on = finished ? done : earlier(due, DATA_DATE);
  const status = finished ? 'xong' : stopped ? 'dung' : due < DATA_DATE ? 'cham' : rnd.chance(0.85) ? 'dang' : 'chua';
  return {
    topic,
    norm,
    row: {
      title_vi: norm ? `${norm.row.type === 'luat' ? 'Xây dựng dự án' : 'Xây dựng'} ${norm.row.title_vi}` : plain(rnd, topic, year),
      area: norm && rnd.chance(0.6) ? 'xay_dung_pl' : topic.area,
      class:
        norm?.row.type === 'luat'
          ? 'A'
          : rnd.weighted([
              ['A', norm ? 30 : 10],
              ['B', 40],
              ['C', norm ? 30 : 50],
            ]),
      lead_unit_id: unitAt(topic.desk, on),
      year,
      started_on: status === 'chua' ? null : workday(earlier(day(year, 1, rnd.int(4, 28)), addDays(on, -7))),
      due_on: due,
      // A handful of tasks were reported finished without a day.
      done_on: finished && (norm || state > 0.004) ? done : null,
      status,
      legal_doc_id: norm?.row.legal_doc_id ?? null,
    },
  };
}

/** The programme of every year: drafting work first, then the rest, in the order of completion. */
export function tasks(norms: readonly Norm[]): readonly Job[] {
  return YEARS.flatMap((year) => {
    const rnd = random(`tasks ${year}`);
    const own = norms.filter((n) => n.year === year);
    const drafts = [...own.map((n) => draft(rnd, year, n)), ...Array.from({ length: COUNT - own.length }, () => draft(rnd, year, null))];
    const order = (d: Draft) => d.row.done_on ?? d.row.due_on;
    const sorted = drafts.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
    let finished = 0;
    return sorted.map((d, i): Job => {
      const done = d.row.status === 'xong' && d.row.done_on !== null;
      const state: Standing = done ? standing(finished++, year) : 'unreviewed';
      return {
        topic: d.topic,
        norm: d.norm,
        standing: state,
        row: { task_id: `NV-${year}-${pad(i + 1)}`, ...d.row, reviewed_for_contribution: done && state !== 'unreviewed' },
      };
    });
  });
}
