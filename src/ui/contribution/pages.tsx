import { number } from '../../i18n/format';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import styles from './matrix.module.css';

/** From one page of rows to the next; nothing where one page holds them all. */
export function Pages({
  from,
  size,
  n,
  onGo,
}: {
  readonly from: number;
  readonly size: number;
  readonly n: number;
  readonly onGo: (from: number) => void;
}) {
  const { t, lang } = useText();
  if (n <= size) return null;
  const last = Math.min(n, from + size);
  return (
    <div className={styles.pages}>
      <span role="status">
        {t('contribution.range', { from: number(from + 1, 0, lang), to: number(last, 0, lang), n: number(n, 0, lang) })}
      </span>
      <button
        type="button"
        className={button.icon}
        disabled={from === 0}
        aria-label={t('contribution.before')}
        onClick={() => onGo(Math.max(0, from - size))}
      >
        <Icon name="left" />
      </button>
      <button
        type="button"
        className={button.icon}
        disabled={last >= n}
        aria-label={t('contribution.after')}
        onClick={() => onGo(from + size)}
      >
        <Icon name="right" />
      </button>
    </div>
  );
}
