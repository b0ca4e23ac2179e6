import type { Calendar, Period } from '../../domain/period';
import { comparedShort } from '../../i18n/compared';
import { day, periodLong, periodShort, yearOf } from '../../i18n/dates';
import { Picker, type Option, type OptionGroup } from '../../ui/parts/picker';
import { useScope } from '../../ui/parts/scope';
import { useText, type Words } from '../../ui/parts/text';
import { CompareSpan } from './compare-span';
import { KINDS } from './periods';
import type { ScopeProps } from './props';

const CALENDARS: readonly Calendar[] = ['lich', 'bao_cao', 'thads'];
const WAYS = ['yoy', 'prev', 'none'] as const;

function ways({ pack, asked }: ScopeProps, { t, lang }: Words): readonly Option[] {
  const { period } = asked;
  const of = (id: string | null): Period | undefined => pack.periods.find((p) => p.id === id);
  const names = { yoy: t('scope.yoyPlain'), prev: t('scope.prev'), none: t('scope.noCompare') } as const;
  const there = { yoy: of(period.yoy), prev: of(period.prev), none: undefined } as const;
  return WAYS.filter((way) => way !== 'prev' || period.kind === 'custom' || (there.prev && period.prev !== period.yoy)).map((way) => {
    const named = there[way];
    return { id: way, name: names[way], note: named && periodLong(named, lang) };
  });
}

/** The same part of other years: a base year. */
function bases({ pack, asked }: ScopeProps, { t, lang }: Words): OptionGroup {
  const { period, asOf } = asked;
  const same = pack.periods.filter(
    (p) => p.kind === period.kind && p.calendar === period.calendar && p.from.slice(5) === period.from.slice(5) && p.id !== period.id,
  );
  const options = same
    .filter((p) => p.from <= asOf)
    .toSorted((a, b) => (a.to < b.to ? 1 : -1))
    .map((p) => ({ id: `base:${yearOf(p)}`, name: t('scope.baseYear', { y: yearOf(p) }), note: periodLong(p, lang) }));
  return { id: 'base', name: t('scope.base'), options };
}

function others({ pack, asked }: ScopeProps, { t, lang }: Words): readonly OptionGroup[] {
  const { period, asOf } = asked;
  const own = [period.calendar, ...CALENDARS.filter((c) => c !== period.calendar)];
  const begun = pack.periods
    .filter((p) => p.from <= asOf && p.id !== null && p.id !== period.id)
    .toSorted((a, b) => (a.to < b.to ? 1 : -1));
  return own.flatMap((calendar) =>
    KINDS.map((kind) => ({
      id: `${calendar} ${kind}`,
      name: `${t(`scope.${kind}`)}, ${t(`scope.calendar_${calendar}`)}`,
      options: begun
        .filter((p) => p.kind === kind && p.calendar === calendar)
        .map((p) => ({
          id: p.id ?? '',
          name: periodShort(p, lang),
          note: `${day(p.from, lang)} – ${day(p.to, lang)}`,
          find: `${periodLong(p, lang)} ${p.id ?? ''}`,
        })),
    })),
  );
}

/** Against the same period last year, the period before, a base year, any other period or span of days, or nothing. */
export function ComparePicker(props: ScopeProps) {
  const words = useText();
  const { t, lang } = words;
  const { scope, setScope } = useScope();
  const { period, before, lost } = props.asked;
  const fallen = lost.some((l) => l.part === 'compare');
  const shown = before ? comparedShort(before.period, period, lang) : t(scope.cmp === 'none' ? 'scope.noCompare' : 'scope.nothingBefore');
  return (
    <Picker
      label={t('scope.compare')}
      shown={shown}
      chosen={fallen ? 'yoy' : scope.cmp}
      search={t('scope.findPeriod')}
      empty={t('scope.noPeriod')}
      groups={[{ id: 'compare', name: '', options: ways(props, words) }, bases(props, words), ...others(props, words)]}
      footer={<CompareSpan {...props} />}
      onPick={(cmp) => setScope({ cmp })}
    />
  );
}
