import type { Slide } from '../../domain/slide';
import { StatusShape } from '../../ui/parts/status';
import { TONE } from '../../ui/parts/standing';
import { useText } from '../../ui/parts/text';
import styles from './yardstick.module.css';
import unseen from '../../ui/parts/unseen.module.css';

const [LEAST, MOST] = [110, 150] as const;

/** Room that a number takes on the ruler. */
const WIDE = 9;

/** Where the number of a bar ends, in per cent: at the bar's end, or before the lines that would cross it. */
export function numberEnd(share: number, lines: readonly number[]): number {
  const before = (end: number, line: number): number => (line <= end && line > end - WIDE ? line - 0.5 : end);
  return lines.toSorted((a, b) => b - a).reduce(before, share);
}

/** Every target of the year as a bar on one ruler from zero: where time stands, where the plan stands. */
export function YardstickView({ slide }: { readonly slide: Extract<Slide, { kind: 'yardstick' }> }) {
  const { t, whole } = useText();
  const { rows, pace } = slide;
  const top = Math.min(MOST, Math.max(LEAST, ...rows.map((r) => Math.ceil(((r.share ?? 0) + 2) / 10) * 10)));
  const at = (share: number) => `${(100 * Math.min(share, top)) / top}%`;
  const lines = [100, ...(pace === null ? [] : [pace])];
  const ticks = Array.from({ length: top / 2 + 1 }, (_, i) => i * 2);
  return (
    <div className={styles.yard} data-count={rows.length}>
      <div className={styles.scale} aria-hidden>
        <svg viewBox={`0 0 ${top} 20`} preserveAspectRatio="none">
          <path d={`M0 19.5H${top}`} stroke="var(--ink)" strokeWidth="2" vectorEffect="non-scaling-stroke" />
          {ticks.map((tick) => (
            <path
              key={tick}
              d={`M${tick} 20V${tick % 10 === 0 ? 2 : 11}`}
              stroke={tick % 10 === 0 ? 'var(--ink)' : 'var(--ink-3)'}
              strokeWidth={tick % 10 === 0 ? 2 : 1}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
        {ticks
          .filter((tick) => tick % 20 === 0)
          .map((tick) => (
            <span key={tick} style={{ left: at(tick) }}>
              {tick}%
            </span>
          ))}
      </div>
      <div className={styles.lines} aria-hidden>
        {pace !== null && (
          <span className={styles.pace} style={{ left: at(pace) }}>
            <b>{slide.paceText}</b>
          </span>
        )}
        <span className={styles.plan} style={{ left: at(100) }}>
          <b>{t('present.plan')}</b>
        </span>
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            <b className={styles.name}>{whole(row.name)}</b>
            <span className={styles.shape}>
              <StatusShape standing={row.standing} size={24} />
              <span className={unseen.unseen}>{t(`common.standing_${row.standing}`)}</span>
            </span>
            <span className={styles.track}>
              {row.share === null ? (
                <i className={styles.none}>{row.plan === '' ? t('present.noPlan') : row.plan}</i>
              ) : (
                <span className={styles[TONE[row.standing]]} style={{ width: at(row.share) }} data-short={row.share < 12}>
                  <b
                    style={{
                      right:
                        row.share < 12
                          ? undefined
                          : `${100 * (1 - numberEnd(Math.min(row.share, top), lines) / Math.min(row.share, top))}%`,
                    }}
                  >
                    {row.shareText}
                  </b>
                </span>
              )}
            </span>
            <span className={styles.value}>
              <b>{row.value}</b> {row.unit}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
