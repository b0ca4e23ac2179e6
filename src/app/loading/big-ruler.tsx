import styles from './loading.module.css';

const W = 860;
const TICKS = Array.from({ length: 101 }, (_, i) => i);
const at = (percent: number) => 1 + (percent / 100) * (W - 2);
const length = (percent: number) => (percent % 10 === 0 ? 15 : percent % 5 === 0 ? 10 : 6);

/** A ruler of how much is in. `percent` null: not known, an empty ruler. */
export function BigRuler({ percent, label }: { readonly percent: number | null; readonly label: string }) {
  const x = at(percent ?? 0);
  return (
    <svg className={styles.ruler} viewBox={`0 0 ${W} 62`} aria-hidden>
      <rect x="1" y="8" width={W - 2} height="32" fill="var(--surface)" stroke="var(--ink)" strokeWidth="1.2" />
      {percent !== null && <rect x="1.6" y="8.6" width={Math.max(0, x - 1.6)} height="30.8" fill="var(--brand-tint)" />}
      {TICKS.map((tick) => (
        <path key={tick} d={`M${at(tick)} 40v${-length(tick)}`} stroke="var(--ink)" opacity={tick % 5 ? 0.5 : 1} />
      ))}
      {percent !== null && (
        <>
          <path d={`M${x} 2V46`} stroke="var(--brand)" strokeWidth="3" />
          <text x={Math.min(Math.max(x, 20), W - 24)} y="60" textAnchor="middle">
            {label}
          </text>
        </>
      )}
    </svg>
  );
}
