import { Icon } from '../../parts/icon';
import { moment } from '../../parts/moment';
import { useText } from '../../parts/text';
import { useSqlDesk, useWorkPart } from '../desk';
import styles from './side.module.css';

/** Queries with a name. */
export function SavedSide() {
  const { t, lang } = useText();
  const { work, kept, tell } = useSqlDesk();
  const saved = useWorkPart('saved');
  return (
    <>
      {!kept && <p className={styles.none}>{t('workbench.notKeeping')}</p>}
      {saved.length === 0 && <p className={styles.none}>{t('workbench.savedNone')}</p>}
      <ul className={styles.list}>
        {saved.map((one) => (
          <li key={one.id}>
            <button type="button" aria-label={t('workbench.savedOpen', { title: one.title })} onClick={() => work.reopen(one)}>
              <b>{one.title}</b>
              <code>{one.text.replaceAll(/\s+/g, ' ')}</code>
              <small>{moment(one.at, lang).date}</small>
            </button>
            <button
              type="button"
              className={styles.remove}
              aria-label={t('workbench.savedRemove', { title: one.title })}
              onClick={() => {
                work.forget(one.id);
                tell(t('workbench.removed', { title: one.title }), () => work.bringBack());
              }}
            >
              <Icon name="x" size={14} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
