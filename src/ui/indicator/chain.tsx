import { Link } from '@tanstack/react-router';
import type { Level } from '../../domain/indicator';
import { useText } from '../parts/text';
import { LEVELS } from './find';
import styles from './page.module.css';

/** The results chain as a ruler, this indicator's stretch of it marked. Quality measures the measuring and stands apart. */
export function Chain({ level }: { readonly level: Level }) {
  const { t } = useText();
  return (
    <ol className={styles.chain} aria-label={t('indicator.chain')}>
      {LEVELS.map((one) => (
        <li
          key={one}
          className={[styles.link, one === 'quality' && styles.aside, one === level && styles.here].filter(Boolean).join(' ')}
          aria-current={one === level ? 'step' : undefined}
        >
          <Link to="/indicators" search={{ level: one }} className={one === level ? styles.current : ''}>
            <b>{t(`common.level_${one}`)}</b>
          </Link>
          <span>{t(`indicator.chain_${one}`)}</span>
        </li>
      ))}
    </ol>
  );
}
