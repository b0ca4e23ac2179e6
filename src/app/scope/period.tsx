import { day, periodShort } from '../../i18n/dates';
import type { Calendar } from '../../domain/period';
import { Picker } from '../../ui/parts/picker';
import { useScope } from '../../ui/parts/scope';
import { useText } from '../../ui/parts/text';
import { yearOf } from './periods';
import type { ScopeProps } from './props';

const CALENDARS: readonly Calendar[] = ['lich', 'bao_cao', 'thads'];

/** Which year (or quarter); the ministry's three calendars are kept apart. */
export function PeriodPicker({ pack, asked }: ScopeProps) {
  const { t, lang } = useText();
  const { setScope } = useScope();
  const { period } = asked;
  const same = pack.periods.filter((p) => p.kind === period.kind && p.from <= asked.asOf).toSorted((a, b) => (a.to < b.to ? 1 : -1));
  const groups = CALENDARS.map((calendar) => ({
    id: calendar,
    name: t(`scope.calendar_${calendar}`),
    options: same
      .filter((p) => p.calendar === calendar)
      .map((p) => ({
        id: p.id ?? '',
        name: p.kind === 'quy' ? periodShort(p, lang) : yearOf(p),
        note: `${day(p.from, lang)} – ${day(p.to, lang)}`,
      })),
  }));
  const year = period.kind === 'quy' || period.kind === 'custom' ? periodShort(period, lang) : yearOf(period);
  const suffix = period.calendar === 'lich' ? '' : ` ${t(`scope.calendarShort_${period.calendar}`)}`;
  return (
    <Picker
      label={t('scope.which')}
      shown={year + suffix}
      chosen={period.id ?? ''}
      groups={groups}
      onPick={(id) => setScope({ p: id, from: undefined, to: undefined })}
    />
  );
}
