import { Link } from '@tanstack/react-router';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { Message } from '../parts/message';
import { useSession } from '../parts/session';
import { useText } from '../parts/text';
import styles from './page.module.css';

/** No slide yet: how one comes here. */
export function Empty({ onWords }: { readonly onWords: () => void }) {
  const { t } = useText();
  const { pack } = useSession();
  return (
    <div className={styles.empty}>
      <Message status="none" title={t('deck.empty')} text={t('deck.emptyHelp')}>
        <Link to="/" search={pack ? (s) => s : { pack: 'sample' }} className={`${button.button} ${button.primary} ${button.large}`}>
          {t(pack ? 'deck.toBoard' : 'deck.openSample')}
        </Link>
        <button type="button" className={`${button.button} ${button.large}`} onClick={onWords}>
          <Icon name="plus" />
          {t('deck.addWords')}
        </button>
      </Message>
    </div>
  );
}
