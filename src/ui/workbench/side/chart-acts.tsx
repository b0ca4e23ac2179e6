import button from '../../parts/button.module.css';
import { useDecks } from '../../parts/decks';
import { useExporting } from '../../parts/figure/exporting';
import { useShelf } from '../../parts/figure/shelf';
import { Icon } from '../../parts/icon';
import { useText } from '../../parts/text';
import styles from './side.module.css';

/** The two things most often done with a figure; its own menu has the others. */
export function ChartActs({ id }: { readonly id: string }) {
  const { t } = useText();
  const decks = useDecks();
  const exporting = useExporting();
  const drawn = useShelf().find(({ figure }) => figure.id === id);
  if (!drawn) return null;
  return (
    <div className={styles.acts}>
      {decks && (
        <button type="button" className={button.button} onClick={() => drawn.run('deck')}>
          <Icon name="play" size={14} />
          {t('workbench.chartToDeck')}
        </button>
      )}
      {exporting && (
        <button type="button" className={button.button} onClick={() => drawn.run('image')}>
          <Icon name="image" size={14} />
          {t('workbench.chartCopy')}
        </button>
      )}
    </div>
  );
}
