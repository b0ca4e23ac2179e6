import button from '../../parts/button.module.css';
import { useText } from '../../parts/text';
import styles from './figures.module.css';

/** In place of a figure that failed; the rest of the board stays. */
export function FigureFailed({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const { t } = useText();
  return (
    <figure className={styles.failed}>
      <h3>{t('common.error')}</h3>
      <p>{t('common.errorHelp')}</p>
      <code>{error.message}</code>
      <button type="button" className={button.button} onClick={retry}>
        {t('common.retry')}
      </button>
    </figure>
  );
}
