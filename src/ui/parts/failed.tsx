import styles from './message.module.css';
import button from './button.module.css';
import { Icon } from './icon';
import { Message } from './message';
import { useText } from './text';

/** An unexpected failure: what still works first, the cause folded away for the administrator. */
export function Failed({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const { t } = useText();
  const details = `${error.name}: ${error.message}`;
  return (
    <Message
      status="late"
      title={t('common.error')}
      text={t('common.errorHelp')}
      below={
        <details className={styles.details}>
          <summary>{t('common.details')}</summary>
          <code>{details}</code>
          <button type="button" className={button.button} onClick={() => void navigator.clipboard.writeText(details)}>
            <Icon name="copy" size={14} />
            {t('common.copyDetails')}
          </button>
        </details>
      }
    >
      <button type="button" className={`${button.button} ${button.primary} ${button.large}`} onClick={retry}>
        {t('common.retry')}
      </button>
    </Message>
  );
}
