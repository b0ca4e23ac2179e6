import { number } from '../../i18n/format';
import { useText } from '../parts/text';
import type { Counts } from './counts';
import styles from './import.module.css';

/** Rows read, and what becomes of them. */
export function Counted({ counts }: { readonly counts: Counts }) {
  const { t, lang } = useText();
  const { read, valid, duplicates, mend, out } = counts;
  const cells = [
    ['read', read, ''],
    ['valid', valid, styles.good],
    ['duplicates', duplicates, ''],
    ['mend', mend, mend > 0 ? styles.warn : ''],
    ['out', out, out > 0 ? styles.bad : ''],
  ] as const;
  return (
    <dl className={styles.counts} aria-label={t('intake.counts')}>
      {cells.map(([id, count, tone]) => (
        <div key={id}>
          <dt>{t(`intake.${id}`)}</dt>
          <dd className={tone}>{count === null ? '…' : number(count, 0, lang)}</dd>
        </div>
      ))}
    </dl>
  );
}
