import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { type RowsAs, RowsMenu } from '../parts/rows-menu';
import { useText } from '../parts/text';
import styles from './records.module.css';

interface Props {
  readonly heading: string;
  /** Name of the group shown alone; null: all records. */
  readonly group: string | null;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onDrop: () => void;
  readonly onDownload: ((as: RowsAs) => void) | null;
}

/** How many records, of which group, and what one can do with them. */
export function RecordsHead({ heading, group, text, onText, onDrop, onDownload }: Props) {
  const { t } = useText();
  return (
    <header className={styles.top}>
      <h2 id="records">{heading}</h2>
      <div className={styles.tools}>
        {group !== null && (
          <button type="button" className={styles.chip} aria-label={t('indicator.dropGroup', { group })} onClick={onDrop}>
            <Icon name="filter" size={13} />
            {group}
            <Icon name="x" size={12} />
          </button>
        )}
        <label className={styles.find}>
          <Icon name="find" size={14} />
          <input
            type="search"
            value={text}
            placeholder={t('indicator.findRecords')}
            aria-label={t('indicator.findRecords')}
            onChange={(e) => onText(e.target.value)}
          />
        </label>
        <RowsMenu name={t('indicator.download')} className={button.button} onKeep={onDownload} />
      </div>
    </header>
  );
}
