import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import styles from './tile.module.css';
import waiting from './tile-waiting.module.css';

/** A tile whose number is still on its way, in its true size; or one that failed, with the reason. */
export function TileWaiting({ name, failed }: { readonly name: string; readonly failed?: Error | null }) {
  const { t } = useText();
  return (
    <div className={`${styles.tile} ${waiting.waiting}`} aria-busy={!failed}>
      <h2>{name}</h2>
      {failed ? (
        <p className={waiting.failed} title={failed.message}>
          <Icon name="info" size={14} />
          {t('common.error')}
        </p>
      ) : (
        <>
          <span className={waiting.boneValue} />
          <span className={waiting.boneLine} />
          <span className={waiting.boneRuler} />
          <span className={waiting.boneLine} />
          <span className={waiting.boneLine} />
          <span className={waiting.boneSpark} />
        </>
      )}
    </div>
  );
}
