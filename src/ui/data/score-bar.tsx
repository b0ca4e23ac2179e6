import styles from './data-page.module.css';

/** A score of 100 as a thin bar; its number stands beside it. */
export function ScoreBar({ score }: { readonly score: number }) {
  const tone = score >= 90 ? 'good' : score >= 75 ? 'warn' : 'bad';
  return (
    <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
      <rect width="100" height="4" fill="var(--line)" />
      <rect width={score} height="4" fill={`var(--${tone})`} />
    </svg>
  );
}
