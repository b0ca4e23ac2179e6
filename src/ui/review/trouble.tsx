import { useEffect, useRef, useState } from 'react';
import { undone } from '../../review/history';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { useSession } from '../parts/session';
import { useText } from '../parts/text';
import styles from './desk.module.css';

const SEEN = 8000;

/** True for eight seconds after something was entered; taking it back is then one press away. */
function useJustSaved(): boolean {
  const { desk } = useSession();
  const revision = desk?.set.revision ?? 0;
  const steps = desk?.set.steps.length ?? 0;
  const before = useRef({ base: desk?.set.base, revision, steps });
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    const last = before.current;
    before.current = { base: desk?.set.base, revision, steps };
    if (last.base !== desk?.set.base || last.revision === revision) return;
    setSaved(steps > last.steps);
    const timer = setTimeout(() => setSaved(false), SEEN);
    return () => clearTimeout(timer);
  }, [desk?.set.base, revision, steps]);
  return saved;
}

/** What a person must know: it was saved, it is being computed, it will not last, it was not taken. */
export function Trouble() {
  const { t } = useText();
  const { desk, enter } = useSession();
  const saved = useJustSaved();
  if (!desk) return null;
  return (
    <div role="status">
      {desk.busy && <p className={styles.working}>{t('changes.working')}</p>}
      {saved && !desk.busy && (
        <p className={styles.toast}>
          <Icon name="check" size={14} />
          {t('changes.saved')}
          <button type="button" className={button.button} onClick={() => void enter(undone)}>
            <Icon name="undo" size={14} />
            {t('changes.undo')}
          </button>
        </p>
      )}
      {desk.trouble && <p className={styles.trouble}>{t(`changes.${desk.trouble}`)}</p>}
      {!desk.kept && <p className={styles.trouble}>{t('changes.notKept')}</p>}
    </div>
  );
}
