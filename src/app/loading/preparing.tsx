import { useText } from '../../ui/parts/text';
import { BigRuler } from './big-ruler';
import styles from './loading.module.css';

/** A page whose own tools are on their way, while the pack may be there already. */
export function Preparing() {
  const { t } = useText();
  return (
    <section className={styles.load} aria-busy>
      <div>
        <h1>{t('states.loading')}</h1>
        <p className={styles.said} role="status">
          {t('states.startingEngine')}
        </p>
        <BigRuler percent={null} label="" />
      </div>
    </section>
  );
}
