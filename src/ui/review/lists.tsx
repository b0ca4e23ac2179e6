import { Link } from '@tanstack/react-router';
import { number } from '../../i18n/format';
import { useText } from '../parts/text';
import { PANES, type Pane } from './address';
import styles from './lists.module.css';

interface Props {
  readonly pane: Pane;
  /** How many entries each list holds, within what is asked. */
  readonly counts: Readonly<Record<Pane, number>>;
}

/** The lists with what each still holds. */
export function Lists({ pane, counts }: Props) {
  const { t, lang } = useText();
  return (
    <nav className={styles.lists} aria-label={t('review.lists')}>
      {PANES.map((name) => (
        <Link
          key={name}
          to="/review"
          search={(s) => ({ ...s, list: name, claim: undefined, task: undefined })}
          resetScroll={false}
          className={name === 'double' ? styles.apart : ''}
          aria-current={name === pane ? 'page' : undefined}
          data-empty={counts[name] === 0}
        >
          <span>{t(`review.list_${name}`)}</span>
          <b>{number(counts[name], 0, lang)}</b>
        </Link>
      ))}
    </nav>
  );
}
