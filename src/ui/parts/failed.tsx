import button from './button.module.css';
import { Cause } from './cause';
import { Message } from './message';
import { useText } from './text';

/** An unexpected failure: what still works first, the cause folded away for the administrator. */
export function Failed({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const { t } = useText();
  return (
    <Message
      status="late"
      title={t('common.error')}
      text={t('common.errorHelp')}
      below={<Cause details={`${error.name}: ${error.message}`} />}
    >
      <button type="button" className={`${button.button} ${button.primary} ${button.large}`} onClick={retry}>
        {t('common.retry')}
      </button>
    </Message>
  );
}
