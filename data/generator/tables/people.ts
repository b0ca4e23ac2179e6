import type { Day } from '../tools/days';
import { hash, type Random } from '../tools/random';
import { alive, type Desk, isProvincial, sameUnit, unitAt, units } from '../units';
import { DESK_WEIGHT } from '../words/topics';

export interface Person {
  readonly key: string;
  readonly unit: string;
  readonly sex: 'nam' | 'nu';
  readonly level: string;
}

const hex = (text: string): string =>
  (hash(text).toString(16).padStart(8, '0') + hash(`${text}#`).toString(16).padStart(8, '0')).slice(0, 12);

/** People stay when their unit is renamed: the pool belongs to the body, or to the province. */
function pool(unit: { id: string; province: string | null; kind: string }): string {
  if (unit.kind === 'so_tu_phap') return `STP ${unit.province ?? ''}`;
  return sameUnit(unit.id);
}

const central = (on: Day): readonly (readonly [string, number])[] =>
  (Object.keys(DESK_WEIGHT) as Desk[]).map((d) => [unitAt(d, on), d === 'hvtp' || d === 'dhlhn' ? 9 : 2 + DESK_WEIGHT[d] * 0.7] as const);

const byDay = new Map<Day, { own: readonly (readonly [string, number])[]; local: readonly string[]; courts: readonly string[] }>();

function candidates(from: Day, to: Day) {
  const known = byDay.get(`${from}${to}`);
  if (known) return known;
  const stays = units.filter((u) => u.reports && alive(u.id, from) && alive(u.id, to));
  const made = {
    own: central(from).filter(([id]) => alive(id, to)),
    local: stays.filter((u) => u.kind === 'so_tu_phap').map((u) => u.id),
    courts: stays.filter((u) => isProvincial(u) && u.kind === 'thads_tinh').map((u) => u.id),
  };
  byDay.set(`${from}${to}`, made);
  return made;
}

const byId = new Map(units.map((u) => [u.id, u]));

/** Somebody whose unit was in being from the first to the last day of the course. */
export function person(rnd: Random, lead: string, from: Day, to: Day): Person {
  const { own, local, courts } = candidates(from, to);
  const where = rnd.weighted([
    ['lead', 12],
    ['own', 46],
    ['local', local.length > 0 ? 32 : 0],
    ['courts', courts.length > 0 ? 10 : 0],
  ] as const);
  const id =
    where === 'lead' && alive(lead, to)
      ? lead
      : where === 'local'
        ? rnd.pick(local)
        : where === 'courts'
          ? rnd.pick(courts)
          : rnd.weighted(own);
  const unit = byId.get(id);
  if (!unit) throw new RangeError(`no unit ${id}`);
  // Officials in charge of the subject come back more often than the rest.
  const size = Math.max(12, unit.staff);
  const name = `${pool(unit)} ${Math.floor(rnd.next() * rnd.next() * size)}`;
  const h = hash(name);
  const level =
    unit.kind === 'thads_tinh'
      ? h % 3 === 0
        ? 'khac'
        : 'chap_hanh_vien'
      : h % 11 < 2
        ? 'lanh_dao'
        : id === 'HVTP' || id === 'DHLHN'
          ? 'giang_vien'
          : h % 11 < 10
            ? 'chuyen_vien'
            : 'khac';
  return { key: hex(name), unit: id, sex: (h >>> 4) % 100 < 54 ? 'nu' : 'nam', level };
}
