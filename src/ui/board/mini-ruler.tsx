import { TONE } from '../parts/standing';
import type { Standing } from '../../domain/plan';
import styles from './tile.module.css';

const W = 186;
const H = 22;
const MAX = 110;
const TICKS = Array.from({ length: 21 }, (_, i) => i * 5);
const x = (share: number) => (Math.min(Math.max(share, 0), MAX) / MAX) * (W - 2) + 1;
const length = (share: number) => (share % 50 === 0 ? 7 : share % 25 === 0 ? 5.5 : 3.5);

interface Props {
  /** Per cent of the plan. */
  readonly share: number;
  /** Upper end of a range of evidence, per cent of the plan. */
  readonly upTo: number | null;
  /** Per cent of the year that has passed; null where time does not judge. */
  readonly pace: number | null;
  readonly standing: Standing;
}

/** A small ruler: the value against the plan, with a dashed mark where time stands. Said in words beside it, so silent here. */
export function MiniRuler({ share, upTo, pace, standing }: Props) {
  const tone = `var(--${TONE[standing]})`;
  return (
    <svg className={styles.ruler} viewBox={`0 0 ${W} ${H}`} preserveAspectRatio="none" aria-hidden>
      <rect x="1" y="6" width={Math.max(x(share) - 1, 0)} height="5" fill={tone} />
      {upTo !== null && upTo > share && (
        <rect x={x(share)} y="6.5" width={x(upTo) - x(share)} height="4" fill="none" stroke={tone} strokeDasharray="2 2" />
      )}
      <path d={`M1 ${H - 0.5}H${W - 1}`} stroke="var(--axis)" vectorEffect="non-scaling-stroke" />
      {TICKS.map((at) => (
        <path key={at} d={`M${x(at).toFixed(1)} ${H}v${-length(at)}`} stroke="var(--axis)" vectorEffect="non-scaling-stroke" />
      ))}
      <path d={`M${x(100)} 3V${H}`} stroke="var(--target)" strokeWidth="2" vectorEffect="non-scaling-stroke" />
      {pace !== null && (
        <path d={`M${x(pace)} 3v10`} stroke="var(--ink)" strokeWidth="1.4" strokeDasharray="2 1.6" vectorEffect="non-scaling-stroke" />
      )}
    </svg>
  );
}
