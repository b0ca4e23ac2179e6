import { Link } from '@tanstack/react-router';
import { Boundary } from '../../parts/boundary';
import { useText } from '../../parts/text';
import { FigureFailed } from '../figures/failed';
import type { FigureProps } from '../figures/props';
import type { Ask } from './list';
import styles from './questions.module.css';

const failed = (error: Error, retry: () => void) => <FigureFailed error={error} retry={retry} />;

/** The figures of one question; one that fails leaves the others standing. */
export function Figures({ ask, pack, asked }: FigureProps & { readonly ask: Ask }) {
  const { t } = useText();
  const key = JSON.stringify([pack.hash, asked.period, asked.asOf, asked.unit?.id, asked.partner?.id]);
  if (ask.units && asked.unit) return <p className={styles.note}>{t('questions.allUnits')}</p>;
  return (
    <>
      <div className={ask.figures.length > 1 ? styles.pair : styles.one}>
        {ask.figures.map((Figure, i) => (
          <Boundary key={i} resetKey={key} fallback={failed}>
            <Figure pack={pack} asked={asked} />
          </Boundary>
        ))}
      </div>
      {ask.more && (
        <p className={styles.more}>
          <Link to={ask.more.to}>{t(ask.more.text)}</Link>
        </p>
      )}
    </>
  );
}
