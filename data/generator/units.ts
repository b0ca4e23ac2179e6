import type { Random } from './tools/random';
import { seed } from './tools/seeds';
import type { Day } from './tools/days';

/**
 * A desk is a subject that stays while its unit is renamed, merged or split: the units that held it, in order.
 * Every record is credited to the unit that held the desk on its day.
 */
const DESKS = {
  qt: ['VHTQT'],
  tccb: ['VTCCB'],
  vp: ['VP'],
  btttp: ['CBTTP'],
  khtc: ['CKHTC'],
  cntt: ['CCNTT'],
  vkhpl: ['VCLKHPL'],
  hvtp: ['HVTP'],
  tapchi: ['TCDCPL'],
  bao: ['BPLVN'],
  dhlhn: ['DHLHN'],
  xdpl: ['VVDC', 'VXDVB'],
  hshc: ['VPLHSHC', 'CPLHSHC'],
  dskt: ['VPLDSKT', 'CPLDSKT'],
  plqt: ['VPLQT', 'CPLQT'],
  pbgdpl: ['CPBGDPL0', 'CPBGDPL'],
  tgpl: ['CTGPL', 'CPBGDPL'],
  hotich: ['CHTQTCT', 'CHCTP'],
  connuoi: ['CCN', 'CHCTP'],
  gdbd: ['CDKQG', 'CDKBT'],
  btnn: ['CBTNN', 'CDKBT'],
  ktvb: ['CKTVB0', 'CKTVBXL', 'CKTVB'],
  xlvphc: ['CQLXLVPHC', 'CKTVBXL', 'CPLHSHC'],
  thads: ['TCTHADS', 'CTHADS'],
  kstthc: ['VP', 'CKSTTHC'],
} as const satisfies Record<string, readonly string[]>;

export type Desk = keyof typeof DESKS;

interface Unit {
  readonly id: string;
  readonly kind: string;
  readonly province: string | null;
  readonly from: Day;
  readonly to: Day | null;
  readonly reports: boolean;
  readonly staff: number;
}

export const unitRows = seed('seeds/units.csv', ['staff_count']);
export const changeRows = seed('seeds/unit_changes.csv', ['share_pct']);

export const units: readonly Unit[] = unitRows.map((u) => ({
  id: String(u['unit_id']),
  kind: String(u['kind']),
  province: u['province_code'] === null || u['province_code'] === undefined ? null : String(u['province_code']),
  from: String(u['valid_from']),
  to: u['valid_to'] === null || u['valid_to'] === undefined ? null : String(u['valid_to']),
  reports: u['reports_htqt'] === true,
  staff: Number(u['staff_count'] ?? 0),
}));

const byId = new Map(units.map((u) => [u.id, u]));

export const alive = (unitId: string, on: Day): boolean => {
  const unit = byId.get(unitId);
  return unit !== undefined && unit.from <= on && (unit.to === null || unit.to >= on);
};

/** The unit that held the desk on that day. Throws where none did: a mistake in the table above. */
export function unitAt(desk: Desk, on: Day): string {
  const held = [...DESKS[desk]].reverse().find((id) => alive(id, on));
  if (held === undefined) throw new RangeError(`no unit holds ${desk} on ${on}`);
  return held;
}

export const desks = Object.keys(DESKS) as Desk[];

/** Reporting units in being on that day. */
export const reporting = (on: Day): readonly Unit[] => units.filter((u) => u.reports && alive(u.id, on));

export const isProvincial = (unit: { kind: string }): boolean => unit.kind === 'so_tu_phap' || unit.kind === 'thads_tinh';

const aliveProvincial = new Map<Day, readonly Unit[]>();

/** A provincial justice department, or (since July 2025) enforcement body, in being on that day. */
export function provincialUnit(rnd: Random, on: Day, kind: 'so_tu_phap' | 'thads_tinh' = 'so_tu_phap'): Unit {
  const key = on < '2025-07-01' ? '2025-06-30' : '2025-07-01';
  const known = aliveProvincial.get(key) ?? reporting(key).filter(isProvincial);
  aliveProvincial.set(key, known);
  const same = known.filter((u) => u.kind === kind);
  return rnd.pick(same.length > 0 ? same : known);
}

/** The units of a body under its successive names: itself and what it was renamed to. */
const renamed = new Map(changeRows.filter((c) => c['kind'] === 'rename').map((c) => [String(c['old_unit_id']), String(c['new_unit_id'])]));

/** What the body is called in the end, through renames only. */
export const sameUnit = (unitId: string): string => {
  const next = renamed.get(unitId);
  return next === undefined ? unitId : sameUnit(next);
};

/** That body under the name it has on that day; null where it was merged or split away. */
export function bodyAt(unitId: string, on: Day): string | null {
  if (alive(unitId, on)) return unitId;
  const next = renamed.get(unitId);
  return next === undefined ? null : bodyAt(next, on);
}
