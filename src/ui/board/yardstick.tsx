import { useId } from 'react';
import { percent } from '../../i18n/format';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import { BASE, type Mark, outline, rulerOf, TOP, WIDTH } from './ruler-geometry';
import styles from './yardstick.module.css';

interface Props {
  readonly marks: readonly Mark[];
  /** Per cent of the year gone; null or 100 where time does not judge any more. */
  readonly pace: number | null;
  /** Columns of the tiles below. */
  readonly slots: number;
  /** What the ruler says, for readers: every target with its share. */
  readonly label: string;
}

const tickLength = (share: number) => (share % 10 === 0 ? 16 : share % 5 === 0 ? 11 : 6.5);

/** Every target on one ruler; tiles hang from their marks. */
export function Yardstick({ marks, pace, slots, label }: Props) {
  const { t, lang } = useText();
  const clip = useId();
  const running = pace !== null && pace < 100 ? pace : null;
  const ruler = rulerOf(marks, running, slots);
  const { x, low, high } = ruler;
  const ticks = Array.from({ length: high - low - 1 }, (_, i) => low + 1 + i);
  const edge = outline(ruler);
  const paceLeft = running !== null && x(100) - x(running) < 250;
  const caption = running === null || x(running) - (paceLeft ? 250 : 0) > 330;
  return (
    <svg className={styles.yardstick} viewBox={`0 0 ${WIDTH} ${ruler.height}`} role="img" aria-label={label}>
      <clipPath id={clip}>
        <path d={edge} />
      </clipPath>
      <path d={edge} fill="var(--surface)" />
      {running !== null && (
        <rect clipPath={`url(#${clip})`} x="0" y={TOP} width={x(running)} height={BASE - TOP} fill="var(--brand-tint)" />
      )}
      <path d={edge} fill="none" stroke="var(--ink)" strokeWidth="1.3" strokeLinejoin="round" />
      {ticks.map((share) => (
        <path
          key={share}
          d={`M${x(share).toFixed(1)} ${BASE}v${-tickLength(share)}`}
          stroke="var(--ink)"
          strokeWidth={share % 10 ? 1 : 1.4}
          opacity={share % 5 ? 0.55 : 1}
        />
      ))}
      {ticks
        .filter((share) => share % 10 === 0 && (running === null || Math.abs(x(share) - x(running)) > 24))
        .map((share) => (
          <text key={share} x={x(share)} y={BASE - 21} textAnchor="middle" className={styles.scale}>
            {share}%
          </text>
        ))}
      {running !== null && (
        <>
          <path d={`M${x(running)} 6V${BASE}`} stroke="var(--brand)" strokeWidth="2.4" />
          <text x={x(running) + (paceLeft ? -9 : 9)} y="17" textAnchor={paceLeft ? 'end' : 'start'} className={styles.pace}>
            {t('board.elapsed', { share: percent(running, 0, lang) })}
          </text>
        </>
      )}
      <path d={`M${x(100)} 6V${TOP}M${x(100)} ${BASE - 16}V${BASE}`} stroke="var(--ink)" strokeWidth="2.4" />
      <text x={x(100) + 9} y="17" className={styles.full}>
        {t('board.planMet')}
      </text>
      {caption && (
        <text x="4" y="17" className={styles.caption}>
          {t('board.howMuch')}
        </text>
      )}
      {ruler.pins.map((pin) => (
        <path key={pin.id} d={pin.leader} fill="none" stroke="var(--ink-3)" strokeWidth="1.2" />
      ))}
      {ruler.pins.map((pin) => (
        <g key={pin.id} transform={`translate(${pin.x - 9.5} ${pin.y - 9.5})`}>
          <circle cx="9.5" cy="9.5" r="12.5" fill="var(--paper)" />
          <StatusShape standing={pin.standing} size={19} />
        </g>
      ))}
    </svg>
  );
}
