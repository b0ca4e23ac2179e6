import type { Figure } from '../../../domain/figure';
import { day } from '../../../i18n/dates';
import { marksNote } from '../../../figures/time-marks';
import { useText } from '../text';
import styles from './frame.module.css';

/** Where the numbers come from, up to which day, and how good the data are; then what is not drawn. */
export function SourceLine({ figure }: { readonly figure: Figure }) {
  const { t, lang, whole } = useText();
  const marks = marksNote(figure, lang, t);
  return (
    <figcaption className={styles.source}>
      <span>
        {t('figures.source')}: {whole(figure.source)}. {t('figures.asOf', { day: day(figure.asOf, lang) })}.
        {figure.notes?.map((note) => (
          <span key={note}> {whole(note)}</span>
        ))}
        {marks !== null && (
          <>
            <span className={styles.screen}> {t('figures.marksShort', { n: figure.marks?.length ?? 0 })}</span>
            <span className={styles.paper}> {whole(marks)}</span>
          </>
        )}
      </span>
      {figure.quality !== null && (
        <span className={styles.quality}>
          {t('figures.quality')} <b>{figure.quality}</b>/100
        </span>
      )}
    </figcaption>
  );
}
