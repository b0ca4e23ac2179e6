import { useSession } from '../parts/session';
import { useText } from '../parts/text';
import styles from './desk.module.css';

/** What a person must know before entering anything: it will not last, or the last entry was not taken. */
export function Trouble() {
  const { t } = useText();
  const { desk } = useSession();
  if (!desk) return null;
  return (
    <div role="status">
      {desk.busy && <p className={styles.working}>{t('review.working')}</p>}
      {desk.trouble && <p className={styles.trouble}>{t(`review.${desk.trouble}`)}</p>}
      {!desk.kept && <p className={styles.trouble}>{t('review.notKept')}</p>}
    </div>
  );
}
