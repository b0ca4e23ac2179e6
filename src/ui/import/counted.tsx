import { number } from '../../i18n/format';
import { useText } from '../parts/text';
import type { ImportPreview } from '../../domain/import-preview';
import type { Counts } from './counts';
import styles from './import.module.css';
import sums from './counts.module.css';

/** Rows read, and what becomes of them. */
export function Counted({ counts, effect }: { readonly counts: Counts; readonly effect: ImportPreview | null }) {
  const { t, lang } = useText();
  const [step] = effect?.files ?? [];
  const n = (count: number) => number(count, 0, lang);
  const { read, valid, duplicates, mend, out } = counts;
  const cells = [
    ['read', read, ''],
    ['valid', valid, sums.good],
    ['duplicates', duplicates, ''],
    ['mend', mend, mend > 0 ? styles.warn : ''],
    ['out', out, out > 0 ? sums.bad : ''],
  ] as const;
  return (
    <dl className={sums.counts} aria-label={t('intake.counts')}>
      {cells.map(([id, count, tone]) => (
        <div key={id}>
          <dt>
            {t(`intake.${id}`)}
            {id === 'valid' && step && (
              <small>{t('intake.becomes', { added: n(step.added), changed: n(step.changed), unchanged: n(step.unchanged) })}</small>
            )}
          </dt>
          <dd className={tone}>{count === null ? '…' : n(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
