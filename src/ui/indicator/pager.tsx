import { number } from '../../i18n/format';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import styles from './records.module.css';

interface Props {
  readonly rows: number;
  /** From 0. */
  readonly page: number;
  readonly size: number;
  readonly onPage: (page: number) => void;
}

/** Which rows stand on the page, read out when that changes, and the way to the others. */
export function Pager({ rows, page, size, onPage }: Props) {
  const { t, lang } = useText();
  const count = (n: number) => number(n, 0, lang);
  const last = Math.max(0, Math.ceil(rows / size) - 1);
  return (
    <>
      <span aria-live="polite">
        {rows === 0
          ? t('indicator.shownNone')
          : t('indicator.shown', { from: count(page * size + 1), to: count(Math.min(rows, (page + 1) * size)), n: count(rows) })}
      </span>
      {last > 0 && (
        <span className={styles.pager}>
          <button
            type="button"
            className={button.icon}
            aria-label={t('indicator.prevPage')}
            disabled={page === 0}
            onClick={() => onPage(page - 1)}
          >
            <Icon name="left" />
          </button>
          <button
            type="button"
            className={button.icon}
            aria-label={t('indicator.nextPage')}
            disabled={page === last}
            onClick={() => onPage(page + 1)}
          >
            <Icon name="right" />
          </button>
        </span>
      )}
    </>
  );
}
