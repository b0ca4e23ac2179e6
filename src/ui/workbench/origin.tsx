import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import { useSqlDesk, useTab } from './desk';
import styles from './page.module.css';

/** Where a script came from that was not written here. It never runs by itself. */
export function Origin() {
  const { t, whole } = useText();
  const { work } = useSqlDesk();
  const tab = useTab();
  if (tab.origin === null) return null;
  const says = { link: 'workbench.fromLink', file: 'workbench.fromFile', lesson: 'workbench.fromLesson' } as const;
  return (
    <p className={styles.origin} data-origin={tab.origin} role="note">
      <Icon name="info" size={14} />
      <span>{whole(t(says[tab.origin]))}</span>
      <button type="button" onClick={() => work.own(tab.id)}>
        {t('workbench.understood')}
      </button>
    </p>
  );
}
