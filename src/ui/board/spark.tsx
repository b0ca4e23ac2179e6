import { sparkShape } from './spark-path';
import styles from './tile.module.css';

const BOX = { width: 186, height: 34 };

/** Ten years of the same period: this one full, the one before hollow. Its numbers stand on the indicator's page. */
export function Spark({ values }: { readonly values: readonly (number | null)[] }) {
  const { lines, gaps, last, before } = sparkShape(values, BOX);
  return (
    <svg className={styles.spark} viewBox={`0 0 ${BOX.width} ${BOX.height}`} preserveAspectRatio="xMinYMid" aria-hidden>
      {gaps.map((d) => (
        <path key={d} d={d} stroke="var(--line-3)" strokeDasharray="1 3" fill="none" />
      ))}
      {lines.map((d) => (
        <path key={d} d={d} stroke="var(--c1-2)" strokeWidth="1.6" strokeLinejoin="round" fill="none" />
      ))}
      {before && <circle cx={before[0]} cy={before[1]} r="2.6" fill="var(--surface)" stroke="var(--compare)" strokeWidth="1.5" />}
      {last && <circle cx={last[0]} cy={last[1]} r="3.2" fill="var(--c1)" />}
    </svg>
  );
}
