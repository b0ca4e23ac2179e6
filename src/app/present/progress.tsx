import styles from './stage.module.css';

const COVER_TICKS = 49;

/** How far the presentation has come: a ruler of as many ticks as there are slides. On the cover it is the ruler along the foot. */
export function Progress({ at, of, large }: { readonly at: number; readonly of: number; readonly large: boolean }) {
  if (large)
    return (
      <svg className={styles.edge} viewBox="0 0 1280 30" aria-hidden>
        {Array.from({ length: COVER_TICKS + 1 }, (_, i) => (
          <path
            key={i}
            d={`M${1 + i * (1280 / COVER_TICKS)} 30V${i % 5 === 0 ? 0 : 16}`}
            stroke="var(--brand)"
            strokeWidth={i % 5 === 0 ? 2.6 : 1.6}
          />
        ))}
      </svg>
    );
  const step = 96 / Math.max(1, of - 1);
  return (
    <span className={styles.progress}>
      <svg viewBox="0 0 100 16" aria-hidden>
        <path d="M1 15H99" stroke="var(--ink-3)" />
        {Array.from({ length: of }, (_, i) => (
          <path
            key={i}
            d={`M${2 + i * step} 15V${i < at ? 2 : 9}`}
            stroke={i < at ? 'var(--brand)' : 'var(--ink-3)'}
            strokeWidth={i < at ? 3 : 1}
          />
        ))}
      </svg>
      {at}/{of}
    </span>
  );
}
