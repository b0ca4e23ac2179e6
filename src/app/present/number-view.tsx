import type { Figure } from '../../domain/figure';
import { faceOf } from '../../figures/number';
import { TONE } from '../../ui/parts/standing';
import { StatusShape } from '../../ui/parts/status';
import { useText } from '../../ui/parts/text';
import styles from './number.module.css';

const LEAST = 110;
const MOST = 150;

/** Where the value stands on the way to its plan, with the part of the year that has passed. */
function Ruler({ share, pace, tone }: { readonly share: number; readonly pace: number | null; readonly tone: string }) {
  const { t } = useText();
  const top = Math.min(MOST, Math.max(LEAST, Math.ceil((share + 2) / 10) * 10));
  const at = (value: number) => Math.min(Math.max(value, 0), top);
  const percent = (value: number) => `${(100 * at(value)) / top}%`;
  const ticks = Array.from({ length: top / 2 + 1 }, (_, i) => i * 2);
  return (
    <div className={styles.ruler} aria-hidden>
      <svg viewBox={`0 0 ${top} 40`} preserveAspectRatio="none">
        <rect x="0" y="4" width={at(share)} height="18" fill={tone} />
        <path d={`M0 39.5H${top}`} stroke="var(--ink)" strokeWidth="2" vectorEffect="non-scaling-stroke" />
        {ticks.map((tick) => (
          <path
            key={tick}
            d={`M${tick} 40V${tick % 10 === 0 ? 26 : 33}`}
            stroke={tick % 10 === 0 ? 'var(--ink)' : 'var(--ink-3)'}
            strokeWidth={tick % 10 === 0 ? 2 : 1}
            vectorEffect="non-scaling-stroke"
          />
        ))}
        <path d="M100 0V40" stroke="var(--ink)" strokeWidth="3" vectorEffect="non-scaling-stroke" />
        {pace !== null && <path d={`M${at(pace)} 0V40`} stroke="var(--brand)" strokeWidth="3" vectorEffect="non-scaling-stroke" />}
      </svg>
      <span className={styles.plan} style={{ left: percent(100) }}>
        {t('present.plan')}
      </span>
    </div>
  );
}

/** One number for the room: its value, how it stands against its plan, and how it changed. Said in words, so it needs no other text. */
export function NumberView({ figure, half }: { readonly figure: Figure; readonly half: boolean }) {
  const { t, whole } = useText();
  const { value, unit, upTo, plan, share, standing, pace, change, before } = faceOf(figure);
  const tone = standing ? `var(--${TONE[standing.is]})` : 'var(--compare)';
  const against = [plan && `${plan.name} ${plan.text}`, pace && t('present.pace', { share: pace.text })].filter((text) => text !== null);
  return (
    <div className={styles.number} data-half={half}>
      <p className={styles.value}>
        {value}
        {unit !== '' && <small>{unit}</small>}
        {upTo !== null && <small>{`${t('common.to')} ${upTo}`}</small>}
      </p>
      <p className={styles.standing}>
        {standing && (
          <b>
            <StatusShape standing={standing.is} size={24} />
            {standing.text}
          </b>
        )}
        {share && <span>{whole(t('present.ofPlan', { share: share.text }))}</span>}
        {!plan && <span>{t('present.noPlan')}</span>}
      </p>
      {share && <Ruler share={share.value} pace={pace?.value ?? null} tone={tone} />}
      {against.length > 0 && <p className={styles.line}>{whole(against.join(' · '))}</p>}
      {before && (
        <p className={styles.line}>
          {change !== null && <b>{change}</b>}
          {`${before.name}: ${before.text}`}
        </p>
      )}
    </div>
  );
}
