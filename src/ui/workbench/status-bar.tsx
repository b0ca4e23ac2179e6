import { useSyncExternalStore } from 'react';
import { number } from '../../i18n/format';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import { useEngineState, useSqlDesk } from './desk';
import styles from './page.module.css';

/** At the foot: the engine, what it holds, where the caret is, how one leaves the editor. */
export function StatusBar() {
  const { t, lang } = useText();
  const { sandbox, pack, caret } = useSqlDesk();
  const place = useSyncExternalStore(caret.subscribe, caret.place);
  const state = useEngineState(sandbox);
  const held = { tables: number(Object.keys(pack.tables).length, 0, lang), rows: number(pack.rows, 0, lang) };
  return (
    <footer className={styles.status}>
      <span className={styles.engine} data-state={state} role="status">
        <StatusShape standing={state === 'ready' ? 'met' : 'none'} size={13} />
        {t(`workbench.state_${state}`)}
      </span>
      <span className={styles.stays}>{t('workbench.stays')}</span>
      <span className={styles.gap} />
      <span className={styles.stays}>{t('workbench.tables', held)}</span>
      <span>{t('workbench.caret', { line: place.line, column: place.column })}</span>
      <span className={styles.stays}>{t('workbench.leaveHint')}</span>
    </footer>
  );
}
