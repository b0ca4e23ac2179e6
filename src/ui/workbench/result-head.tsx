import { number } from '../../i18n/format';
import type { SqlResult } from '../../workbench/port';
import { Icon } from '../parts/icon';
import { type RowsAs, RowsMenu } from '../parts/rows-menu';
import { useText } from '../parts/text';
import styles from './results.module.css';
import { spanText } from './time-text';

interface Props {
  readonly result: SqlResult;
  readonly rows: number;
  readonly filtering: boolean;
  readonly onFiltering: () => void;
  readonly profiling: boolean;
  readonly onProfiling: () => void;
  /** Null: nothing is picked, or it is gone. */
  readonly onCopy: (() => void) | null;
  readonly onKeep: ((as: RowsAs) => void) | null;
}

/** What a result is, and what may be done with it. */
export function ResultHead({ result, rows, filtering, onFiltering, profiling, onProfiling, onCopy, onKeep }: Props) {
  const { t, lang } = useText();
  const size = {
    rows: number(result.rows, 0, lang),
    columns: number(result.columns.length, 0, lang),
    time: spanText(result.milliseconds, t, lang),
  };
  return (
    <div className={styles.bar}>
      <span className={styles.done}>
        <Icon name="check" size={14} />
        {t('workbench.done')}
      </span>
      <span className={styles.size} role="status">
        {t('workbench.size', size)}
        {rows !== result.rows && ` · ${t('workbench.kept', { rows: number(rows, 0, lang), all: size.rows })}`}
      </span>
      <span className={styles.gap} />
      <button type="button" className={styles.quiet} aria-pressed={profiling} onClick={onProfiling}>
        <Icon name="ruler" size={14} />
        {t('workbench.profile')}
      </button>
      <button type="button" className={styles.quiet} aria-pressed={filtering} onClick={onFiltering}>
        <Icon name="filter" size={14} />
        {t('workbench.filters')}
      </button>
      {onCopy && (
        <button type="button" className={styles.quiet} title={t('workbench.copyTitle')} onClick={onCopy}>
          <Icon name="copy" size={14} />
          {t('workbench.copy')}
        </button>
      )}
      {onKeep && <RowsMenu name={t('workbench.csv')} className={styles.quiet} onKeep={onKeep} />}
    </div>
  );
}
