import styles from './figures.module.css';

const HEIGHTS = Array.from({ length: 11 }, (_, i) => 50 + ((i * 37) % 90));

/** The place of a figure whose numbers are on their way. */
export function FigureWaiting({ name }: { readonly name: string }) {
  return (
    <figure className={styles.waiting} aria-busy aria-label={name}>
      <span className={styles.boneTitle} />
      <span className={styles.boneMeasure} />
      <svg viewBox="0 0 600 200" aria-hidden>
        {HEIGHTS.map((height, i) => (
          <rect key={i} x={10 + i * 54} y={180 - height} width="32" height={height} fill="var(--sunken)" />
        ))}
        <path d="M0 180H600" stroke="var(--line-2)" />
      </svg>
    </figure>
  );
}
