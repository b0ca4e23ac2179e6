import { useSyncExternalStore } from 'react';
import { Rich } from '../../ui/parts/rich';
import { StatusShape } from '../../ui/parts/status';
import { useText } from '../../ui/parts/text';
import styles from './offline-band.module.css';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** A quiet band while the machine has no network: everything still works. */
export function OfflineBand() {
  const { t } = useText();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className={online ? undefined : styles.band}>
      {!online && (
        <p>
          <StatusShape standing="none" size={15} />
          <span>
            <Rich text={t('shell.offline')} />
          </span>
        </p>
      )}
    </div>
  );
}
