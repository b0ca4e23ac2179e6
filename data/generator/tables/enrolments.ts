import { random } from '../tools/random';
import { pad } from '../tools/row';
import type { Course } from './courses';
import { person } from './people';

export type Enrolment = {
  enrolment_id: string;
  course_id: string;
  person_key: string;
  unit_id: string;
  sex: string | null;
  level: string | null;
  hours_attended: number | null;
  completed: boolean;
};

/** Who sat in each course; a few rows lack the sex or the hours, as registers do. */
export const enrolments = (courses: readonly Course[]): readonly Enrolment[] =>
  courses.flatMap(({ row: c, places }) => {
    const rnd = random(`enrolments ${c.course_id}`);
    const seen = new Set<string>();
    return Array.from({ length: places }, (_, i): Enrolment => {
      let who = person(rnd, c.lead_unit_id, c.start_on, c.end_on);
      while (seen.has(who.key)) who = person(rnd, c.lead_unit_id, c.start_on, c.end_on);
      seen.add(who.key);
      const completed = rnd.chance(0.925);
      const hours = Math.round(c.hours * (completed ? rnd.real(0.82, 1) : rnd.real(0.1, 0.6)) * 2) / 2;
      return {
        enrolment_id: `${c.course_id}-${pad(i + 1, 2)}`,
        course_id: c.course_id,
        person_key: who.key,
        unit_id: who.unit,
        sex: rnd.chance(0.02) ? null : who.sex,
        level: rnd.chance(0.015) ? null : who.level,
        hours_attended: rnd.chance(0.015) ? null : hours,
        completed,
      };
    });
  });
