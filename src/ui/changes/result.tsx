import { useMemo } from 'react';
import { differenceSay } from '../../i18n/sentence-difference';
import { day } from '../../i18n/dates';
import { Said } from '../parts/said';
import { useText } from '../parts/text';
import { Beyond } from './beyond';
import styles from './changes.module.css';
import { Moves } from './moves';
import type { ResultProps } from './props';
import { Tables } from './tables';
import { Tools } from './tools';

/** The sentence first, then the numbers with their reasons, then the tables and what else differs. */
export function Result(props: ResultProps) {
  const { t, lang, whole } = useText();
  const { compared, pack } = props;
  const { found, tells } = compared;
  const sentence = useMemo(() => differenceSay(found, pack.indicators, t, lang), [found, pack.indicators, t, lang]);
  const [old, fresh] = [found.before.asOf, found.after.asOf];
  return (
    <>
      <p className={styles.sentence} role="status">
        <Said segments={sentence} />
      </p>
      <p className={styles.soft}>
        {old !== fresh && `${whole(t('moves.dates', { old: day(old, lang), fresh: day(fresh, lang) }))} `}
        {whole(t(tells ? 'moves.told' : 'moves.untold'))}
      </p>
      <Tools {...props} sentence={sentence} />
      <Moves {...props} />
      <Tables {...props} />
      <Beyond {...props} />
    </>
  );
}
