import { lazy, Suspense, useState } from 'react';
import type { Figure } from '../../../domain/figure';
import { day } from '../../../i18n/dates';
import { marksNote } from '../../../figures/time-marks';
import { useText } from '../text';
import styles from './frame.module.css';

const Lowered = lazy(async () => ({ default: (await import('./lowered')).Lowered }));

function Quality({ figure }: { readonly figure: Figure }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const { quality, indicators } = figure;
  const inner = (
    <>
      {t('figures.quality')} <b>{quality}</b>/100
    </>
  );
  if (!indicators || quality === 100) return <span className={styles.quality}>{inner}</span>;
  return (
    <>
      <button
        type="button"
        className={`${styles.quality} ${styles.opens}`}
        aria-label={`${t('figures.quality')} ${quality}/100, ${t('figures.lowered')}: ${figure.title}`}
        onClick={() => setOpen(true)}
      >
        {inner}
      </button>
      {open && (
        <Suspense>
          <Lowered ids={indicators} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Where the numbers come from, up to which day, and how good the data are, which opens to what lowers it; then what is not drawn. */
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
      {figure.quality !== null && <Quality figure={figure} />}
    </figcaption>
  );
}
