import button from './button.module.css';
import { Icon } from './icon';
import styles from './message.module.css';
import { useText } from './text';
import { useCopy } from './use-copy';

/** The cause of a failure, folded away for the administrator, to be copied. */
export function Cause({ details, code }: { readonly details: string; readonly code?: string }) {
  const { t } = useText();
  const { copied, copy } = useCopy(details, 'thuoc-do');
  return (
    <details className={styles.details}>
      <summary>
        {t('common.details')}
        {code !== undefined && ` · ${t('states.code', { code })}`}
      </summary>
      <code>{details}</code>
      <button type="button" className={button.button} onClick={copy}>
        <Icon name={copied ? 'check' : 'copy'} size={14} />
        {t(copied ? 'common.copied' : 'common.copyDetails')}
      </button>
    </details>
  );
}
