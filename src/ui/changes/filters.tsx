import { CAUSES, type Cause, type Comparison } from '../../domain/difference';
import type { Text } from '../../domain/indicator';
import { periodLong } from '../../i18n/dates';
import { causeName } from '../../i18n/sentence-difference';
import { capital } from '../../i18n/say';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { Picker } from '../parts/picker';
import { useText } from '../parts/text';
import styles from './changes.module.css';
import { type Filter, occurring, whenOf } from './choose';

interface Props {
  readonly found: Comparison;
  readonly units: ReadonlyMap<string, Text>;
  readonly filter: Filter;
  readonly onFilter: (patch: {
    readonly when?: string | undefined;
    readonly why?: Cause | undefined;
    readonly who?: string | undefined;
  }) => void;
}

const EVERY = '*';

/** Period, reason, unit: what the list of moves is narrowed by. */
export function Filters({ found, units, filter, onFilter }: Props) {
  const { t, lang, say } = useText();
  const { causes, units: keys } = occurring(found.moves);
  const unit = (key: string) => say(units.get(key) ?? { vi: key, en: key });
  const period = found.periods.find((p) => whenOf(p) === filter.when);
  const all = (name: string) => ({ id: EVERY, name: '', options: [{ id: EVERY, name }] });
  const given = (id: string) => (id === EVERY ? undefined : id);
  return (
    <div className={styles.filters} role="group" aria-label={t('moves.filters')}>
      <Picker
        label={t('moves.byPeriod')}
        shown={period ? capital(periodLong(period, lang)) : t('moves.everyPeriod')}
        chosen={filter.when ?? EVERY}
        groups={[
          all(t('moves.everyPeriod')),
          { id: 'periods', name: '', options: found.periods.map((p) => ({ id: whenOf(p), name: capital(periodLong(p, lang)) })) },
        ]}
        onPick={(id) => onFilter({ when: given(id) })}
      />
      <Picker
        label={t('moves.byCause')}
        shown={filter.why ? causeName(filter.why, t) : t('moves.everyCause')}
        chosen={filter.why ?? EVERY}
        groups={[
          all(t('moves.everyCause')),
          { id: 'causes', name: '', options: CAUSES.filter((c) => causes.has(c)).map((c) => ({ id: c, name: causeName(c, t) })) },
        ]}
        onPick={(id) => onFilter({ why: CAUSES.find((c) => c === id) })}
      />
      {keys.length > 0 && (
        <Picker
          label={t('moves.byUnit')}
          shown={filter.who ? unit(filter.who) : t('moves.everyUnit')}
          chosen={filter.who ?? EVERY}
          groups={[
            all(t('moves.everyUnit')),
            { id: 'units', name: '', options: keys.map((key) => ({ id: key, name: unit(key), find: key })) },
          ]}
          onPick={(id) => onFilter({ who: given(id) })}
          search={t('moves.byUnit')}
          empty={t('moves.none')}
        />
      )}
      {(filter.when ?? filter.why ?? filter.who) !== null && (
        <button type="button" className={button.button} onClick={() => onFilter({ when: undefined, why: undefined, who: undefined })}>
          <Icon name="x" size={13} />
          {t('moves.clear')}
        </button>
      )}
    </div>
  );
}
