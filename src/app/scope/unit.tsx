import { groupOf, type UnitGroup, unitsAsked } from '../../domain/unit-group';
import { day } from '../../i18n/dates';
import { Picker } from '../../ui/parts/picker';
import { useScope } from '../../ui/parts/scope';
import { useText } from '../../ui/parts/text';
import type { ScopeProps } from './props';
import { ViewSwitch } from './view-switch';

const GROUPS: readonly UnitGroup[] = ['ministry', 'provinces', 'others'];
const ALL = 'all';

/** Whose figures: all, or one unit, as units are now or as they were. */
export function UnitPicker({ pack, asked }: ScopeProps) {
  const { t, say, lang } = useText();
  const { setScope } = useScope();
  const units = unitsAsked(pack.units, asked).toSorted((a, b) => a.name[lang].localeCompare(b.name[lang], lang));
  const groups = [
    { id: ALL, name: '', options: [{ id: ALL, name: t('scope.allUnits'), note: String(units.length) }] },
    ...GROUPS.map((group) => ({
      id: group,
      name: t(`scope.${group}`),
      options: units
        .filter((u) => groupOf(u) === group)
        .map((u) => ({
          id: u.id,
          name: say(u.name),
          note: u.validTo ? t('scope.ended', { date: day(u.validTo, lang) }) : undefined,
          find: [u.abbr, u.id, u.name.vi, u.name.en].filter(Boolean).join(' '),
        })),
    })),
  ];
  return (
    <Picker
      label={t('scope.unit')}
      shown={asked.unit ? say(asked.unit.name) : t('scope.allUnits')}
      count={asked.unit ? undefined : String(units.length)}
      chosen={asked.unit?.id ?? ALL}
      groups={groups}
      search={t('scope.findUnit')}
      empty={t('scope.noUnit')}
      onPick={(id) => setScope({ u: id === ALL ? undefined : id })}
      footer={<ViewSwitch />}
    />
  );
}
