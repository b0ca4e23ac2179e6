import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import { useSqlDesk, useTabPart } from './desk';
import styles from './page.module.css';

/** Where a script came from that was not written here. It never runs by itself. */
export function Origin() {
  const { t, whole } = useText();
  const { work } = useSqlDesk();
  const origin = useTabPart('origin');
  if (origin === null) return null;
  const says = { link: 'workbench.fromLink', file: 'workbench.fromFile', lesson: 'workbench.fromLesson' } as const;
  return (
    <p className={styles.origin} data-origin={origin} role="note">
      <Icon name="info" size={14} />
      <span>{whole(t(says[origin]))}</span>
      <button type="button" onClick={() => work.own(work.tab().id)}>
        {t('workbench.understood')}
      </button>
    </p>
  );
}
