import button from '../button.module.css';
import { Icon } from '../icon';
import { useText } from '../text';
import { Dialog } from './dialog';
import styles from './dialog.module.css';

interface Props {
  readonly sql: string;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** The statement that answered. */
export function SqlDialog({ sql, onCopy, onClose }: Props) {
  const { t } = useText();
  return (
    <Dialog title={t('figures.showSql')} onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long statements scroll */}
      <pre className={styles.sql} lang="zxx" translate="no" tabIndex={0}>
        {sql}
      </pre>
      <button type="button" className={button.button} onClick={onCopy}>
        <Icon name="copy" size={14} />
        {t('figures.copySql')}
      </button>
    </Dialog>
  );
}
