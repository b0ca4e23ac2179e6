import { DATA_DATE } from '../calendar';
import { addDays, addMonths, type Day, yearOf } from '../tools/days';
import { type Random, random } from '../tools/random';
import type { Course } from './courses';
import type { Enrolment } from './enrolments';

type Assessment = {
  assessment_id: string;
  enrolment_id: string;
  level: number;
  moment: string;
  measured_on: Day;
  score: number | null;
  score_max: number;
  applied: boolean | null;
  assessor: string;
};

const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
const tenth = (x: number): number => Math.round(x * 10) / 10;

type Draft = Omit<Assessment, 'assessment_id' | 'enrolment_id'>;

function reaction(rnd: Random, end: Day): Draft {
  const score = rnd.chance(0.006) ? null : tenth(clamp(4.15 + rnd.normal() * 0.5, 1, 5));
  return { level: 1, moment: 'sau', measured_on: end, score, score_max: 5, applied: null, assessor: 'hoc_vien' };
}

function learning(rnd: Random, c: Course['row'], completed: boolean): Draft[] {
  const before = clamp(5.3 + rnd.normal() * 1.3, 1.5, 9);
  const after = clamp(before + (10 - before) * clamp(0.42 + rnd.normal() * 0.22, -0.2, 0.95), 1, 10);
  const test = (moment: string, on: Day, score: number): Draft => ({
    level: 2,
    moment,
    measured_on: on,
    score: tenth(score),
    score_max: 10,
    applied: null,
    assessor: 'giang_vien',
  });
  const out: Draft[] = [];
  if (rnd.chance(0.93)) out.push(test('truoc', c.start_on, before));
  if (completed && rnd.chance(0.9)) out.push(test('sau', c.end_on, after));
  return out;
}

/** Three to twelve months later: the unit's head, or the trainee; sometimes both, and they may disagree. */
function behaviour(rnd: Random, c: Course['row']): Draft[] {
  const year = yearOf(c.end_on);
  if (!rnd.chance(0.3 + (year - 2016) * 0.022)) return [];
  const on = addDays(addMonths(c.end_on, rnd.int(4, 10)), rnd.int(0, 20));
  if (on > DATA_DATE) return [];
  const applied = rnd.chance(0.47 + (year - 2016) * 0.012);
  const answer = (assessor: string, yes: boolean, day: Day): Draft => ({
    level: 3,
    moment: 'theo_doi',
    measured_on: day,
    score: null,
    score_max: 5,
    applied: yes,
    assessor,
  });
  const head = rnd.chance(0.45);
  const out = [answer(head ? 'cap_tren' : rnd.chance(0.06) ? 'doc_lap' : 'hoc_vien', applied, on)];
  if (head && rnd.chance(0.2)) out.push(answer('hoc_vien', rnd.chance(0.8) ? applied : !applied, addDays(on, -rnd.int(1, 12))));
  return out;
}

function result(rnd: Random, c: Course['row']): Draft[] {
  const on = addDays(addMonths(c.end_on, rnd.int(9, 14)), rnd.int(0, 20));
  if (on > DATA_DATE || !rnd.chance(0.3)) return [];
  const score = tenth(clamp(2.9 + rnd.normal() * 0.8, 1, 5));
  return [
    {
      level: 4,
      moment: 'theo_doi',
      measured_on: on,
      score,
      score_max: 5,
      applied: null,
      assessor: rnd.chance(0.7) ? 'cap_tren' : 'doc_lap',
    },
  ];
}

const SUFFIX: Readonly<Record<string, string>> = { truoc: 'a', sau: 'b', theo_doi: 'c' };

/** Kirkpatrick levels 1 to 4: planned for every course, carried out less and less the higher the level. */
export function assessments(courses: readonly Course[], enrolments: readonly Enrolment[]): readonly Assessment[] {
  const byId = new Map(courses.map((c) => [c.row.course_id, c.row]));
  const skipped = new Set(courses.filter((c) => random(`skip ${c.row.course_id}`).chance(0.08)).map((c) => c.row.course_id));
  return enrolments.flatMap((e) => {
    const c = byId.get(e.course_id);
    if (!c || skipped.has(c.course_id)) return [];
    const rnd = random(`assess ${e.enrolment_id}`);
    const drafts = [
      ...(e.completed && rnd.chance(0.95) ? [reaction(rnd, c.end_on)] : []),
      ...(c.eval_level >= 2 ? learning(rnd, c, e.completed) : []),
      ...(c.eval_level >= 3 && e.completed ? behaviour(rnd, c) : []),
      ...(c.eval_level >= 4 && e.completed ? result(rnd, c) : []),
    ];
    return drafts.map((d, i): Assessment => ({
      assessment_id: `${e.enrolment_id}-${d.level}${SUFFIX[d.moment] ?? ''}${i}`,
      enrolment_id: e.enrolment_id,
      ...d,
    }));
  });
}
