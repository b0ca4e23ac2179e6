import { LAST_YEAR, openness, seasonalSpan, YEARS } from '../calendar';
import { addDays, day, type Day, monthOf, workday } from '../tools/days';
import { evenly, type Random, random } from '../tools/random';
import { pad } from '../tools/row';
import { type Desk, unitAt } from '../units';
import { courseTitle } from '../words/course-titles';
import { stateFor, partnerFor } from '../words/partners';
import type { ProjectSpec } from '../words/projects';
import { topic as topicOf, type Topic, topicWeights } from '../words/topics';
import { running } from './running';

type CourseRow = {
  course_id: string;
  title_vi: string;
  content_area: string | null;
  kind: string;
  abroad: boolean;
  lead_unit_id: string;
  partner_id: string | null;
  start_on: Day;
  end_on: Day;
  hours: number;
  eval_level: number;
  project_id: string | null;
};

export interface Course {
  readonly row: CourseRow;
  readonly desk: Desk;
  readonly topic: Topic;
  /** Places, before anybody drops out. */
  readonly places: number;
}

// prettier-ignore
const COUNT: Readonly<Record<number, number>> = {
  2016: 54, 2017: 58, 2018: 60, 2019: 62, 2020: 34, 2021: 36, 2022: 56, 2023: 62, 2024: 65, 2025: 66, 2026: 45,
};
/** Places in the courses that end in the year. */
// prettier-ignore
const PLACES: Readonly<Record<number, number>> = {
  2016: 1740, 2017: 1880, 2018: 1990, 2019: 2120, 2020: 960, 2021: 1130, 2022: 1850, 2023: 2080, 2024: 2230, 2025: 2260, 2026: 1395,
};

const EVAL: readonly (readonly [number, number])[] = [
  [1, 28],
  [2, 38],
  [3, 26],
  [4, 8],
];

/** A degree abroad: ends in the year, began one or two years before; led by units that were never reorganised. */
function degree(rnd: Random, year: number): { start: Day; end: Day; topic: Topic } {
  const end = workday(day(year, rnd.int(6, 9), rnd.int(1, year === LAST_YEAR ? 15 : 28)));
  return { start: workday(addDays(end, -rnd.pick([358, 365, 712]))), end, topic: topicOf(rnd.pick(['so-sanh', 'nhan-luc', 'hanh-nghe'])) };
}

function course(
  year: number,
  index: number,
  specs: readonly ProjectSpec[],
): Omit<Course, 'row' | 'places'> & { row: Omit<CourseRow, 'course_id'> } {
  const rnd = random(`course ${year} ${index}`);
  const long = index % 13 === 5 && year !== 2020 && year !== 2021;
  const kind = long ? 'dai_han' : evenly(index, 0.09, 0.4) ? 'giang_vien' : 'ngan_han';
  const { start, end, topic } = long
    ? degree(rnd, year)
    : {
        ...seasonalSpan(
          rnd,
          year,
          rnd.weighted([
            [2, 20],
            [3, 34],
            [4, 18],
            [5, 18],
            [12, 8],
            [26, 2],
          ]),
        ),
        topic: rnd.weighted(topicWeights),
      };
  const abroad = long || (openness(year, monthOf(start)) === 1 && kind === 'ngan_han' && rnd.chance(0.16));
  const partner = abroad ? stateFor(rnd, topic.desk, year) : rnd.chance(0.86) ? partnerFor(rnd, topic.desk, year) : null;
  const title = courseTitle(rnd, topic, kind, partner, abroad, year);
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
  return {
    desk: topic.desk,
    topic,
    row: {
      title_vi: title.vi,
      content_area: rnd.chance(0.02) ? null : title.content,
      kind,
      abroad,
      lead_unit_id: unitAt(topic.desk, start),
      partner_id: partner,
      start_on: start,
      end_on: end,
      hours: long ? rnd.pick([900, 960, 1200]) : Math.min(160, Math.round(days) * rnd.pick([6, 7, 8])),
      eval_level: long ? 4 : rnd.weighted(EVAL),
      project_id: rnd.chance(0.55) ? running(rnd, specs, topic.desk, start) : null,
    },
  };
}

const room = (c: { row: { kind: string; abroad: boolean } }, rnd: Random): number =>
  c.row.kind === 'dai_han'
    ? 2 + rnd.int(0, 3)
    : c.row.abroad
      ? rnd.int(8, 16)
      : c.row.kind === 'giang_vien'
        ? rnd.int(18, 30)
        : rnd.int(26, 64);

/** Courses in the order of their first day, with places that add up to the year's. */
export function courses(specs: readonly ProjectSpec[]): readonly Course[] {
  return YEARS.flatMap((year) => {
    const rnd = random(`places ${year}`);
    const drafts = Array.from({ length: COUNT[year] ?? 0 }, (_, i) => course(year, i, specs)).toSorted((a, b) =>
      a.row.start_on < b.row.start_on ? -1 : a.row.start_on > b.row.start_on ? 1 : 0,
    );
    const rooms = drafts.map((d) => room(d, rnd));
    const small = rooms.map((r) => r < 17);
    const fixed = rooms.filter((_, i) => small[i]).reduce((a, b) => a + b, 0);
    const free = rooms.filter((_, i) => !small[i]).reduce((a, b) => a + b, 0);
    const factor = ((PLACES[year] ?? 0) - fixed) / free;
    return drafts.map((d, i): Course => {
      const places = small[i] ? (rooms[i] ?? 0) : Math.max(12, Math.round((rooms[i] ?? 0) * factor));
      return { ...d, places, row: { course_id: `KH-${year}-${pad(i + 1)}`, ...d.row } };
    });
  });
}
