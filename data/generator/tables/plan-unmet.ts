import { DATA_DATE } from '../calendar';
import { day, workday, yearOf } from '../tools/days';
import type { Random } from '../tools/random';
import { round } from '../tools/row';
import { unitAt } from '../units';
import { partnerFor } from '../words/partners';
import { topicWeights } from '../words/topics';
import { visitTitle } from '../words/visit-titles';
import type { Draft } from './plan-item';

/** Items of the year that were put off or dropped; of the running year also those still to come. */
// prettier-ignore
export const UNMET: Readonly<Record<number, number>> = { 2020: 96, 2021: 84, 2022: 38, 2025: 30, 2026: 31 };

/** An item that nobody carried out, or (`coming`) one of the last quarter. */
export function unmet(rnd: Random, year: number, coming: boolean): Draft {
  const topic = rnd.weighted(topicWeights);
  const partner = partnerFor(rnd, topic.desk, year);
  const kind = rnd.draw({ doan_ra: 40, hoi_nghi: 32, dao_tao: 16, doan_vao: 12 });
  const open = year === yearOf(DATA_DATE);
  const on = workday(coming ? day(year, rnd.int(10, 12), rnd.int(5, 24)) : day(year, rnd.int(2, open ? 9 : 12), rnd.int(1, 25)));
  const status = coming ? 'chua' : open ? rnd.draw({ chua: 55, hoan: 35, huy: 10 }) : rnd.draw({ hoan: 52, huy: 33, chua: 15 });
  const title =
    kind === 'doan_ra'
      ? visitTitle('ra', rnd.pick(['lam_viec', 'hoc_tap', 'hoi_nghi']), partner, topic)
      : kind === 'doan_vao'
        ? visitTitle('vao', rnd.pick(['lam_viec', 'hoc_tap']), partner, topic)
        : kind === 'dao_tao'
          ? `Tổ chức khóa bồi dưỡng về ${topic.vi}`
          : `Tổ chức hội thảo về ${topic.vi}`;
  return {
    year,
    kind,
    lead_unit_id: unitAt(topic.desk, on),
    title_vi: title,
    partner_id: partner,
    planned_on: rnd.chance(0.04) ? null : on,
    planned_cost_vnd: round(rnd.int(60, 480) * 1_000_000, 5_000_000),
    status,
    done_on: null,
    activity_id: null,
  };
}
