import type { Asked } from '../../domain/asked';
import { day } from '../../i18n/dates';
import { Icon } from '../../ui/parts/icon';
import { useText } from '../../ui/parts/text';
import styles from './data-date.module.css';

/** The day on which the data stands: nothing after it counts as done. */
export function DataDate({ asked }: { readonly asked: Asked }) {
  const { t, lang } = useText();
  return (
    <span className={styles.date}>
      <Icon name="clock" size={14} />
      <span>{t('scope.asOf')}</span> <b>{day(asked.asOf, lang)}</b>
    </span>
  );
}
