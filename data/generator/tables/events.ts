import { openness, seasonalSpan, YEARS } from '../calendar';
import { addDays, type Day, monthOf } from '../tools/days';
import { type Random, random } from '../tools/random';
import { pad } from '../tools/row';
import { type Desk, provincialUnit, unitAt, units } from '../units';
import { eventTitle, type Title } from '../words/event-titles';
import { partnerFor } from '../words/partners';
import type { ProjectSpec } from '../words/projects';
import { type Topic, topicWeights } from '../words/topics';
import { running } from './running';

type EventRow = {
  event_id: string;
  kind: string;
  format: string;
  title_vi: string;
  content_area: string | null;
  lead_unit_id: string;
  province_code: string | null;
  start_on: Day;
  end_on: Day;
  participants: number | null;
  participants_female: number | null;
  participants_foreign: number | null;
  in_plan: boolean;
  permit_on: Day | null;
  project_id: string | null;
};

export interface Meeting {
  readonly row: EventRow;
  readonly desk: Desk;
  readonly topic: Topic;
  readonly partner: string;
}

// prettier-ignore
const COUNT: Readonly<Record<number, number>> = {
  2016: 120, 2017: 126, 2018: 132, 2019: 138, 2020: 62, 2021: 56, 2022: 114, 2023: 132, 2024: 140, 2025: 138, 2026: 94,
};

const FORMER = units.filter((u) => u.id.startsWith('STP63_')).map((u) => u.province ?? '01');
const CURRENT = units.filter((u) => /^STP\d/.test(u.id) && !u.id.includes('_')).map((u) => u.province ?? '01');

function place(rnd: Random, on: Day): string {
  return rnd.weighted([
    ['01', 60],
    ['79', 12],
    ['48', 8],
    ['31', 3],
    ['22', 3],
    [rnd.pick(on < '2025-07-01' ? FORMER : CURRENT), 14],
  ]);
}

// prettier-ignore
const SIZE: Readonly<Record<Title['kind'], readonly [number, number]>> = {
  hoi_nghi: [80, 240], hoi_thao: [45, 110], toa_dam: [18, 45], tap_huan: [35, 90],
};

function meeting(year: number, index: number, specs: readonly ProjectSpec[]): Omit<Meeting, 'row'> & { row: Omit<EventRow, 'event_id'> } {
  const rnd = random(`event ${year} ${index}`);
  const topic = rnd.weighted(topicWeights);
  const desk: Desk = rnd.chance(0.16) ? 'qt' : topic.desk;
  const partner = partnerFor(rnd, topic.desk, year);
  const title = eventTitle(rnd, topic, partner, year);
  const { start, end } = seasonalSpan(
    rnd,
    year,
    rnd.weighted([
      [1, 60],
      [2, 32],
      [3, 8],
    ]),
  );
  const online = openness(year, monthOf(start)) < 0.6;
  const format = online
    ? rnd.draw({ truc_tuyen: 60, ket_hop: 30, truc_tiep: 10 })
    : rnd.weighted([
        ['truc_tiep', 74],
        ['ket_hop', year < 2020 ? 1 : 18],
        ['truc_tuyen', year < 2020 ? 1 : 8],
      ]);
  const local = topic.area !== 'plqt' && rnd.chance(0.08) ? provincialUnit(rnd, start) : null;
  const people = rnd.chance(0.03) ? null : rnd.int(...SIZE[title.kind]);
  const foreign = people === null ? null : rnd.chance(0.18) ? 0 : Math.min(people, rnd.int(1, title.kind === 'hoi_nghi' ? 18 : 7));
  return {
    desk,
    topic,
    partner,
    row: {
      kind: title.kind,
      format,
      title_vi: title.vi,
      content_area: rnd.chance(0.03) ? null : title.content,
      lead_unit_id: local?.id ?? unitAt(desk, start),
      province_code: format === 'truc_tuyen' ? null : (local?.province ?? place(rnd, start)),
      start_on: start,
      end_on: end,
      participants: people,
      participants_female: people === null || rnd.chance(0.06) ? null : Math.round(people * rnd.real(0.34, 0.62)),
      participants_foreign: foreign,
      in_plan: rnd.chance(0.83),
      permit_on: foreign !== null && foreign > 0 && title.kind !== 'tap_huan' && rnd.chance(0.93) ? addDays(start, -rnd.int(12, 40)) : null,
      project_id: rnd.chance(0.45) ? running(rnd, specs, desk, start) : null,
    },
  };
}

/** Conferences, workshops, round tables and training workshops, in the order of their first day. */
export function events(specs: readonly ProjectSpec[]): readonly Meeting[] {
  return YEARS.flatMap((year) =>
    Array.from({ length: COUNT[year] ?? 0 }, (_, i) => meeting(year, i, specs))
      .toSorted((a, b) => (a.row.start_on < b.row.start_on ? -1 : a.row.start_on > b.row.start_on ? 1 : 0))
      .map((e, i): Meeting => ({ ...e, row: { event_id: `SK-${year}-${pad(i + 1)}`, ...e.row } })),
  );
}
