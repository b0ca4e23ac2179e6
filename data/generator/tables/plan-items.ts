import { DATA_DATE, REFORMS, YEARS } from '../calendar';
import { addDays, day, type Day, earlier, later, workday, yearOf } from '../tools/days';
import { type Random, random } from '../tools/random';
import { lowerFirst, pad, round } from '../tools/row';
import { visitTitle } from '../words/visit-titles';
import type { Instrument } from './agreements';
import type { Course } from './courses';
import type { Visit } from './delegations';
import type { Meeting } from './events';
import type { Draft, PlanItem } from './plan-item';
import { UNMET, unmet } from './plan-unmet';

interface Done {
  readonly id: string;
  readonly on: Day;
  readonly kind: string;
  readonly title: string;
  readonly unit: string;
  readonly partner: string | null;
  readonly cost: number;
}

/** A plan never names a unit that did not exist on the planned day. */
const sameSide = (planned: Day, done: Day): Day => {
  const crossed = REFORMS.find((r) => planned < r !== done < r);
  return crossed === undefined ? planned : done;
};

function carriedOut(rnd: Random, a: Done): Draft {
  const year = yearOf(a.on);
  const shift = addDays(
    a.on,
    -rnd.weighted([
      [0, 30],
      [rnd.int(3, 20), 45],
      [rnd.int(25, 70), 15],
      [-rnd.int(3, 20), 10],
    ]),
  );
  const planned = sameSide(workday(earlier(later(shift, day(year, 1, 5)), day(year, 12, 24))), a.on);
  return {
    year,
    kind: a.kind,
    lead_unit_id: a.unit,
    title_vi: a.title,
    partner_id: a.partner,
    planned_on: rnd.chance(0.02) ? null : planned,
    planned_cost_vnd: rnd.chance(0.06) ? null : round(a.cost * rnd.real(0.85, 1.3), 1_000_000),
    status: rnd.chance(0.03) ? 'thay' : 'xong',
    done_on: a.on,
    activity_id: a.id,
  };
}

function activities(
  visits: readonly Visit[],
  meetings: readonly Meeting[],
  courses: readonly Course[],
  signed: readonly Instrument[],
): Done[] {
  return [
    ...visits
      .filter((v) => v.row.in_plan)
      .map(({ row, topic }): Done => ({
        id: row.delegation_id,
        on: row.start_on,
        kind: row.direction === 'ra' ? 'doan_ra' : 'doan_vao',
        unit: row.lead_unit_id,
        partner: row.partner_id,
        title: visitTitle(row.direction, row.purpose, row.partner_id, topic),
        cost: row.cost_vnd ?? 150_000_000,
      })),
    ...meetings
      .filter((m) => m.row.in_plan)
      .map(({ row, partner }): Done => ({
        id: row.event_id,
        on: row.start_on,
        kind: 'hoi_nghi',
        unit: row.lead_unit_id,
        partner,
        title: `Tổ chức ${lowerFirst(row.title_vi)}`,
        cost: (row.participants ?? 50) * 1_900_000,
      })),
    ...courses
      .filter((c) => c.row.kind !== 'dai_han')
      .map(({ row, places }): Done => ({
        id: row.course_id,
        on: row.start_on,
        kind: 'dao_tao',
        unit: row.lead_unit_id,
        partner: row.partner_id,
        title: `Tổ chức ${lowerFirst(row.title_vi)}`,
        cost: places * row.hours * 160_000,
      })),
    ...signed.flatMap(({ row, partners }): Done[] =>
      row.signed_on === null || row.signed_on < '2016'
        ? []
        : [
            {
              id: row.agreement_id,
              on: row.signed_on,
              kind: 'ky_ket',
              unit: row.lead_unit_id,
              partner: partners[0] ?? null,
              title: `Đàm phán, ký ${lowerFirst(row.title_vi)}`,
              cost: 90_000_000,
            },
          ],
    ),
  ];
}

/** Versions are kept side by side; the first version of an adjusted item had another day and no result yet. */
function versions(rnd: Random, id: string, d: Draft): PlanItem[] {
  const changed = d.planned_on !== null && d.planned_on.slice(5) > '05-10' && rnd.chance(0.15);
  if (!changed) return [{ item_id: id, version: rnd.chance(0.04) ? 'bo_sung' : 'goc', ...d }];
  const first = sameSide(workday(day(d.year, rnd.int(3, 6), rnd.int(3, 26))), d.planned_on ?? '');
  return [
    { item_id: id, version: 'goc', ...d, planned_on: first, status: 'chua', done_on: null, activity_id: null },
    { item_id: id, version: 'dieu_chinh', ...d },
  ];
}

/** The yearly plan of external affairs: what was done, what was not, and what is still to come. */
export function planItems(
  visits: readonly Visit[],
  meetings: readonly Meeting[],
  courses: readonly Course[],
  signed: readonly Instrument[],
): readonly PlanItem[] {
  const all = activities(visits, meetings, courses, signed);
  return YEARS.flatMap((year) => {
    const rnd = random(`plan ${year}`);
    const drafts = [
      ...all.filter((a) => yearOf(a.on) === year && rnd.chance(0.86)).map((a) => carriedOut(rnd, a)),
      ...Array.from({ length: UNMET[year] ?? 26 }, () => unmet(rnd, year, false)),
      ...(year === yearOf(DATA_DATE) ? Array.from({ length: 78 }, () => unmet(rnd, year, true)) : []),
    ];
    const order = (d: Draft) => d.planned_on ?? day(year, 12, 31);
    return drafts
      .toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
      .flatMap((d, i) => versions(rnd, `KHDN-${year}-${pad(i + 1)}`, d));
  });
}
