import { DATA_DATE } from '../calendar';
import { addDays, type Day, earlier, later, workday } from '../tools/days';
import { hash, random } from '../tools/random';
import { isProvincial, units } from '../units';

type FocalPoint = {
  focal_id: string;
  unit_id: string;
  person_key: string;
  level: string;
  appointed_on: Day;
  ended_on: Day | null;
  trained_on: Day | null;
};

/** The first list of focal points was drawn up in 2016. */
const FIRST = '2016-04-01';

/** People who answer for cooperation in each unit: they change every few years, and some units have none. */
export function focalPoints(): readonly FocalPoint[] {
  return units
    .filter((u) => u.reports)
    .flatMap((u) => {
      const rnd = random(`focal ${u.id}`);
      if (rnd.chance(isProvincial(u) ? 0.13 : 0.03)) return [];
      const levels = isProvincial(u) ? (rnd.chance(0.35) ? ['lanh_dao', 'chuyen_vien'] : ['chuyen_vien']) : ['lanh_dao', 'chuyen_vien'];
      return levels.flatMap((level, k): FocalPoint[] => {
        const out: FocalPoint[] = [];
        let from = workday(later(addDays(u.from, rnd.int(10, 45)), addDays(FIRST, rnd.int(0, 220))));
        const last = u.to ?? '9999-12-31';
        for (let n = 1; from <= earlier(DATA_DATE, last); n++) {
          const end = earlier(addDays(from, rnd.int(700, 2100)), last);
          const person = hash(`focal ${u.id} ${level} ${n}`).toString(16).padStart(8, '0');
          const trained = addDays(from, rnd.int(40, 400));
          out.push({
            focal_id: `DM-${u.id}-${k + 1}${n}`,
            unit_id: u.id,
            person_key: `${person}${hash(person).toString(16).slice(0, 4).padStart(4, '0')}`,
            level,
            appointed_on: from,
            ended_on: end <= DATA_DATE ? end : null,
            trained_on: rnd.chance(0.58) && trained <= earlier(end, DATA_DATE) ? trained : null,
          });
          from = workday(addDays(end, rnd.chance(0.7) ? 1 : rnd.int(20, 120)));
        }
        return out;
      });
    });
}
