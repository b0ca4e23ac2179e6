import { useRef } from 'react';
import { day } from '../../i18n/dates';
import { LEVELS } from '../../domain/ladder';
import type { Judgement } from '../../review/model';
import { useWidth } from '../parts/figure/use-width';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import styles from './ladder.module.css';

const BASE = 26;
const WIDEST = 640;

/** The five levels as a ruler: filled as far as the evidence carries, a hollow mark where the claimant put it. */
function LevelRuler({ level, declared }: { readonly level: number; readonly declared: number }) {
  const { t } = useText();
  const place = useRef<HTMLDivElement>(null);
  const width = Math.min(WIDEST, useWidth(place)) || 320;
  const step = width / 5;
  const centre = (of: number) => step * (of + 0.5);
  return (
    <div ref={place} className={styles.place}>
      <svg className={styles.ruler} width={width} height={BASE + 20} role="img" aria-label={t('review.ladder', { level, declared })}>
        <rect x={0} y={BASE - 10} width={step * (level + 1)} height={10} className={level === 0 ? styles.nothing : styles.fill} />
        {Array.from({ length: 26 }, (_, i) => (
          <path
            key={i}
            d={`M${Math.min(width - 0.75, Math.max(0.75, (i * step) / 5))} ${BASE}v${i % 5 === 0 ? -14 : -5}`}
            className={i % 5 === 0 ? styles.major : styles.minor}
          />
        ))}
        <path d={`M0 ${BASE}H${width}`} className={styles.major} />
        {declared !== level && <path d={`M${centre(declared)} ${BASE - 12}l-6 -9h12z`} className={styles.hollow} />}
        <path d={`M${centre(level)} ${BASE - 12}l-6 -9h12z`} className={styles.pointer} />
        {LEVELS.map((l) => (
          <text key={l} x={centre(l)} y={BASE + 16} textAnchor="middle" className={l === level ? styles.here : styles.name}>
            {`E${l}`}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Why a claim does not count yet, or what it counts as. */
function Counting({ claim, grade, effect, entitlement }: Judgement) {
  const { t } = useText();
  const { level } = grade;
  if (effect.role >= 1) {
    const role = t(`review.role_${roleKey(effect.role)}`);
    const cap = t(`review.role_${roleKey(level - 1)}`);
    return <p>{t('review.counts', { role, claimed: t(`review.role_${roleKey(claim.role)}`), level, cap })}</p>;
  }
  const why =
    claim.status !== 'xac_nhan'
      ? t('review.notYet_status')
      : entitlement !== 'entitled'
        ? t(`review.notYet_${entitlement}`)
        : t('review.notYet_level', { level });
  return <p>{t('review.countsNotYet', { why })}</p>;
}

const ROLES = ['0', '1', '2', '3'] as const;
/** A role outside the list is shown as the nearest one. */
export const roleKey = (role: number): (typeof ROLES)[number] => ROLES[Math.min(3, Math.max(0, Math.round(role)))] ?? '0';

/** The level as the evidence stands, what would raise it, and what it counts as. */
export function Ladder({ judgement }: { readonly judgement: Judgement }) {
  const { t, lang, whole } = useText();
  const { grade, claim, source, task } = judgement;
  const { level, needs, refutedBy } = grade;
  const words = {
    ids: refutedBy.join(', '),
    source: source?.onDate ? day(source.onDate, lang) : '',
    done: task?.doneOn ? day(task.doneOn, lang) : '',
  };
  return (
    <section className={styles.ladder} aria-live="polite">
      <p className={styles.level}>
        <b>{`E${level}`}</b> {whole(t(`review.level_${level}`))}
        {claim.declared !== level && <small>{t('review.declaredShort', { declared: claim.declared, level })}</small>}
      </p>
      <LevelRuler level={level} declared={claim.declared} />
      {needs.length === 0 ? (
        <p>{t('review.raiseTop')}</p>
      ) : (
        <>
          <h4>{t('review.raise', { level: level + 1 })}</h4>
          <ul>
            {needs.map((need) => (
              <li key={need}>
                <Icon name="plus" size={13} />
                {t(`review.need_${need}`, words)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Counting {...judgement} />
    </section>
  );
}
