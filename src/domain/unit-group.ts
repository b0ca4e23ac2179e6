import type { Asked } from './asked';
import type { Unit } from './place';

export type UnitGroup = 'ministry' | 'provinces' | 'others';

/** Where a unit stands in the list. */
export function groupOf(unit: Unit): UnitGroup {
  if (unit.kind === 'ngoai_bo') return 'others';
  return unit.province !== null || unit.kind === 'so_tu_phap' || unit.kind.startsWith('thads_') ? 'provinces' : 'ministry';
}

/** The units one can ask for: those of the period, or those of today; never the ministry itself, which is "all". */
export function unitsAsked(units: readonly Unit[], asked: Asked): readonly Unit[] {
  const { from, to } = asked.period;
  const there =
    asked.units === 'as_now'
      ? (u: Unit) => u.validTo === null || u.validTo >= asked.asOf
      : (u: Unit) => (u.validFrom === null || u.validFrom <= to) && (u.validTo === null || u.validTo >= from);
  return units.filter((u) => u.kind !== 'bo' && there(u));
}
