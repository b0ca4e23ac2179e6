import type { Figure } from '../../../domain/figure';
import { day } from '../../../i18n/dates';
import { useText } from '../text';
import styles from './frame.module.css';

/** Where the numbers come from, up to which day, and how good the data are; then what is not drawn. */
export function SourceLine({ figure }: { readonly figure: Figure }) {
  const { t, lang, whole } = useText();
  return (
    <figcaption className={styles.source}>
      <span>
        {t('figures.source')}: {whole(figure.source)}. {t('figures.asOf', { day: day(figure.asOf, lang) })}.
        {figure.notes?.map((note) => (
          <span key={note}> {whole(note)}</span>
        ))}
      </span>
      {figure.quality !== null && (
        <span className={styles.quality}>
          {t('figures.quality')} <b>{figure.quality}</b>/100
        </span>
      )}
    </figcaption>
  );
}
