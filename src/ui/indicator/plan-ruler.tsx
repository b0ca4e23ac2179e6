import type { Standing } from '../../domain/plan';
import { TONE } from '../parts/standing';
import styles from './catalogue.module.css';

const W = 120;
const H = 16;
const MAX = 115;
const TICKS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110];
const x = (share: number) => (Math.min(Math.max(share, 0), MAX) / MAX) * (W - 2) + 1;

/** The share of the plan on a short ruler, the plan's tick in ink; its number stands beside it, so it is silent. */
export function PlanRuler({ share, standing }: { readonly share: number; readonly standing: Standing }) {
  return (
    <svg className={styles.ruler} viewBox={`0 0 ${W} ${H}`} preserveAspectRatio="none" aria-hidden>
      <rect x="1" y="4" width={Math.max(x(share) - 1, 0)} height="5" fill={`var(--${TONE[standing]})`} />
      <path d={`M1 ${H - 0.5}H${W - 1}`} stroke="var(--axis)" />
      {TICKS.map((at) => (
        <path key={at} d={`M${x(at)} ${H}v${at % 50 === 0 ? -5 : -3}`} stroke="var(--axis)" />
      ))}
      <path d={`M${x(100)} 1V${H}`} stroke="var(--target)" strokeWidth="2" />
    </svg>
  );
}
