import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { CAUSES, type Cause } from '../../domain/difference';
import { number } from '../../i18n/format';
import { useText } from '../parts/text';
import styles from './changes.module.css';
import { chosenMoves, type Shown } from './choose';
import { Filters } from './filters';
import { MoveItem } from './move';
import type { ResultProps } from './props';

const keyOf = ({ of, move }: Shown): string => `${of.indicator} ${of.period.from} ${of.period.to} ${move.key ?? ''}`;

/** The numbers that moved, under the filters of the address. */
export function Moves(props: ResultProps) {
  const { t, lang, whole } = useText();
  const { moves } = props.compared.found;
  const { when, why, who } = useSearch({ from: '/changes' });
  const navigate = useNavigate({ from: '/changes' });
  const filter = useMemo(
    () => ({ when: when ?? null, why: CAUSES.find((c): c is Cause => c === why) ?? null, who: who ?? null }),
    [when, why, who],
  );
  const { moved, inside } = useMemo(() => chosenMoves(moves, filter), [moves, filter]);
  const filtered = filter.when !== null || filter.why !== null || filter.who !== null;
  const every = useMemo(() => chosenMoves(moves, { when: null, why: null, who: null }).moved.length, [moves]);
  const list = (shown: readonly Shown[]) => (
    <ol className={styles.moves}>
      {shown.map((one) => (
        <MoveItem key={keyOf(one)} {...props} shown={one} />
      ))}
    </ol>
  );
  return (
    <section className={styles.section} aria-labelledby="moves">
      <header>
        <h2 id="moves">{t('moves.movesTitle')}</h2>
        {moves.length > 0 && (
          <span className={styles.soft} role="status">
            {t('moves.shown', { n: number(moved.length, 0, lang), of: number(every, 0, lang) })}
          </span>
        )}
      </header>
      {moves.length > 0 && (
        <Filters
          found={props.compared.found}
          units={props.compared.units}
          filter={filter}
          onFilter={(patch) => void navigate({ search: (s) => ({ ...s, ...patch }), replace: true, resetScroll: false })}
        />
      )}
      {moved.length === 0 ? <p className={styles.soft}>{t(filtered ? 'moves.movesNoneFiltered' : 'moves.movesNone')}</p> : list(moved)}
      {inside.length > 0 && (
        <details className={styles.fold}>
          <summary>{t('moves.inside', { n: number(inside.length, 0, lang) })}</summary>
          <p className={styles.soft}>{whole(t('moves.insideHelp'))}</p>
          {list(inside)}
        </details>
      )}
    </section>
  );
}
