import { yearsBefore } from '../../domain/days';
import type { Compare } from '../../domain/question';
import { periodLong } from '../../i18n/dates';
import { Picker } from '../../ui/parts/picker';
import { useScope } from '../../ui/parts/scope';
import { useText } from '../../ui/parts/text';
import type { ScopeProps } from './props';

const WAYS: readonly Compare[] = ['yoy', 'prev', 'none'];

/** Against the same period last year, the period before, or nothing. */
export function ComparePicker({ pack, asked }: ScopeProps) {
  const { t, lang } = useText();
  const { scope, setScope } = useScope();
  const { period } = asked;
  const names: Readonly<Record<Compare, string>> = {
    yoy: t('scope.yoy', { y: yearsBefore(period.to, 1).slice(0, 4) }),
    prev: t('scope.prev'),
    none: t('scope.noCompare'),
  };
  const before = pack.periods.find((p) => p.id === period.prev);
  const options = WAYS.filter((way) => way !== 'prev' || period.kind === 'custom' || (before && period.prev !== period.yoy));
  return (
    <Picker
      label={t('scope.compare')}
      shown={names[scope.cmp]}
      chosen={scope.cmp}
      groups={[
        {
          id: 'compare',
          name: '',
          options: options.map((way) => ({
            id: way,
            name: names[way],
            note: way === 'prev' && before ? periodLong(before, lang) : undefined,
          })),
        },
      ]}
      onPick={(id) => setScope({ cmp: WAYS.find((way) => way === id) ?? 'yoy' })}
    />
  );
}
