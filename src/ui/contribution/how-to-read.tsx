import { useText } from '../parts/text';
import styles from './panel.module.css';

/** What the two numbers are and are not. */
export function HowToRead() {
  const { t, whole } = useText();
  return (
    <details className={styles.how}>
      <summary>{t('contribution.howToRead')}</summary>
      {([1, 2, 3, 4] as const).map((i) => (
        <p key={i}>{whole(t(`contribution.how${i}`))}</p>
      ))}
    </details>
  );
}
