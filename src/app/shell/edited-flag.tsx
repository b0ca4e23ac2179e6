import { Link } from '@tanstack/react-router';
import { number } from '../../i18n/format';
import { useSession } from '../../ui/parts/session';
import { useText } from '../../ui/parts/text';
import styles from './top-bar.module.css';

/** Says on every page that the numbers rest on more than the files, and leads to what was entered; before that, that their engine is on its way. */
export function EditedFlag() {
  const { t, lang } = useText();
  const { pack, warming } = useSession();
  if (warming)
    return (
      <span className={styles.warming} title={t('shell.warmingTitle')}>
        {t('shell.warming')}
      </span>
    );
  if (!pack?.edited) return null;
  const rows = number(pack.edited.rows, 0, lang);
  return (
    <Link
      to="/review"
      search={(s) => ({ ...s, list: 'changes' as const, claim: undefined, task: undefined })}
      className={`${styles.flag} ${styles.edited}`}
      title={t('shell.flagTitle', { rows })}
    >
      {t('shell.flag', { rows })}
    </Link>
  );
}
