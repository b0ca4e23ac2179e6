import { useId } from 'react';
import type { Band } from '../../contribution/model';
import { Patterns } from './patterns';
import styles from './flow.module.css';

/** A small ruler: solid confirmed, hatched not known, empty reviewed with none. The counts beside it say the same. */
export function BandRuler({ band, faded = false }: { readonly band: Pick<Band, 'n' | 'low' | 'high'>; readonly faded?: boolean }) {
  const id = useId();
  const at = (count: number) => (100 * count) / Math.max(1, band.n);
  return (
    <svg className={styles.band} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
      <Patterns id={id} />
      <rect y="2" width="100" height="4" fill="var(--line)" />
      <rect width={at(band.low)} height="8" fill={faded ? 'var(--line-2)' : 'var(--c1)'} />
      {band.high > band.low && (
        <rect
          x={at(band.low)}
          width={at(band.high - band.low)}
          height="8"
          fill={faded ? 'none' : `url(#${id}C)`}
          stroke={faded ? 'var(--line-2)' : 'var(--c1-2)'}
          strokeWidth="1"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}
