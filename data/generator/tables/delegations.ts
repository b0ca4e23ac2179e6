import { DATA_DATE, seasonalSpan, YEARS } from '../calendar';
import { addDays, type Day, daysBetween, earlier } from '../tools/days';
import { evenly, evenlyToo, type Random, random } from '../tools/random';
import { pad, round } from '../tools/row';
import { type Desk, unitAt } from '../units';
import { partnerFor, words } from '../words/partners';
import type { ProjectSpec } from '../words/projects';
import { type Topic, topicWeights } from '../words/topics';
import { inForce, type Instrument } from './agreements';
import { running } from './running';

export type Delegation = {
  delegation_id: string;
  direction: 'ra' | 'vao';
  level: string;
  purpose: string;
  lead_unit_id: string;
  partner_id: string;
  country: string;
  start_on: Day;
  end_on: Day;
  size: number | null;
  cost_vnd: number | null;
  fund_source: string;
  in_plan: boolean;
  report_due_on: Day | null;
  report_on: Day | null;
  project_id: string | null;
  agreement_id: string | null;
};

export interface Visit {
  readonly row: Delegation;
  readonly desk: Desk;
  readonly topic: Topic;
}

// prettier-ignore
const COUNT: Readonly<Record<number, number>> = {
  2016: 152, 2017: 160, 2018: 168, 2019: 174, 2020: 38, 2021: 28, 2022: 124, 2023: 160, 2024: 172, 2025: 170, 2026: 108,
};

/** Share of visits with a working purpose and a report: rising, higher for visitors than for travellers. */
const substantive = (year: number, direction: 'ra' | 'vao'): number =>
  (year === 2026 ? 0.68 : 0.46 + (year - 2016) * 0.017) + (direction === 'vao' ? 0.1 : 0);

const ASEAN_HOSTS = ['ID', 'MY', 'TH', 'SG', 'PH', 'LA', 'KH', 'BN'];

function country(rnd: Random, partner: string): string {
  if (partner === 'ASEAN') return rnd.pick(ASEAN_HOSTS);
  if (partner === 'UNCITRAL') return rnd.pick(['AT', 'US']);
  return words(partner).country;
}

interface Outcome {
  readonly purpose: string;
  readonly report_on: Day | null;
}

/** Purpose and report: what makes a visit count as substantive. */
function outcome(rnd: Random, good: boolean, end: Day, due: Day): Outcome {
  const filed = earlier(rnd.chance(0.82) ? addDays(due, -rnd.int(0, 9)) : addDays(due, rnd.int(1, 13)), DATA_DATE);
  const recent = daysBetween(end, DATA_DATE) < 30;
  const report = recent ? (addDays(end, 8) <= DATA_DATE && rnd.chance(0.4) ? addDays(end, 8) : null) : filed;
  const working = rnd.draw({ lam_viec: 52, hoc_tap: 30, dam_phan: 18 });
  if (good) return { purpose: working, report_on: report };
  if (rnd.chance(0.62)) return { purpose: rnd.chance(0.72) ? 'hoi_nghi' : 'le_tan', report_on: rnd.chance(0.85) ? report : null };
  return { purpose: working, report_on: null };
}

// prettier-ignore
const LEVELS = {
  ra: [['lanh_dao_bo', 11], ['vu', 39], ['phong', 30], ['chuyen_vien', 20]],
  vao: [['lanh_dao_bo', 16], ['vu', 46], ['phong', 28], ['chuyen_vien', 10]],
} as const;

function visit(
  year: number,
  index: number,
  specs: readonly ProjectSpec[],
  instruments: readonly Instrument[],
): Omit<Visit, 'row'> & { row: Omit<Delegation, 'delegation_id'> } {
  const rnd = random(`delegation ${year} ${index}`);
  const topic = rnd.weighted(topicWeights);
  // The Department of International Cooperation leads many visits on the subjects of others.
  const desk: Desk = rnd.chance(0.27) ? 'qt' : topic.desk;
  const direction = evenlyToo(index, 0.61) ? 'ra' : 'vao';
  const partner = partnerFor(rnd, topic.desk, year);
  const level = rnd.weighted<string>(LEVELS[direction]);
  const { start, end } = seasonalSpan(
    rnd,
    year,
    rnd.weighted([
      [2, 10],
      [3, 22],
      [4, 24],
      [5, 20],
      [6, 12],
      [7, 7],
      [10, 4],
      [14, 1],
    ]),
  );
  const due = addDays(end, 15);
  const { purpose, report_on } = outcome(rnd, evenly(index, substantive(year, direction)), end, due);
  const size = rnd.chance(0.015) ? null : level === 'lanh_dao_bo' ? rnd.int(6, 13) : rnd.int(2, 9);
  const project = rnd.chance(0.6) ? running(rnd, specs, desk, start, partner) : null;
  const fund =
    project && rnd.chance(0.7)
      ? 'du_an'
      : rnd.weighted([
          ['nsnn', direction === 'ra' ? 56 : 40],
          ['doi_tac', 34],
          ['hon_hop', 10],
        ]);
  const days = daysBetween(start, end) + 1;
  const far = ['JP', 'KR', 'CN', 'LA', 'KH', 'SG', 'TH', 'MY', 'ID', 'PH', 'BN'].includes(words(partner).country) ? 1 : 1.5;
  const perDay = direction === 'ra' ? 5_600_000 * far * rnd.real(0.8, 1.25) : 1_700_000 * rnd.real(0.7, 1.3);
  const agreement = rnd.chance(0.42) ? inForce(instruments, partner, start)[0] : undefined;
  return {
    desk,
    topic,
    row: {
      direction,
      level,
      purpose,
      lead_unit_id: unitAt(desk, start),
      partner_id: partner,
      country: country(rnd, partner),
      start_on: start,
      end_on: end,
      size,
      cost_vnd: rnd.chance(0.05) ? null : round((size ?? 5) * days * perDay, 100_000),
      fund_source: fund,
      in_plan: rnd.chance(year === 2026 ? 0.84 : 0.8),
      report_due_on: rnd.chance(0.985) ? due : null,
      report_on,
      project_id: project,
      agreement_id: agreement?.row.agreement_id ?? null,
    },
  };
}

/** Delegations out (DR) and in (DV), in the order of their first day. */
export function delegations(specs: readonly ProjectSpec[], instruments: readonly Instrument[]): readonly Visit[] {
  return YEARS.flatMap((year) => {
    const drafts = Array.from({ length: COUNT[year] ?? 0 }, (_, i) => visit(year, i, specs, instruments));
    const sorted = drafts.toSorted((a, b) => (a.row.start_on < b.row.start_on ? -1 : a.row.start_on > b.row.start_on ? 1 : 0));
    const serial = { ra: 0, vao: 0 };
    return sorted.map((d): Visit => {
      const n = (serial[d.row.direction] += 1);
      return { ...d, row: { delegation_id: `${d.row.direction === 'ra' ? 'DR' : 'DV'}-${year}-${pad(n)}`, ...d.row } };
    });
  });
}
