import { percent } from '../../../i18n/format';
import { useText } from '../../parts/text';
import type { ColumnProfile } from '../../../workbench/port';
import { exactText, isGrouped, kindOf } from './cell-text';
import styles from './head.module.css';
import { day } from '../../../i18n/dates';
import { number } from '../../../i18n/format';

const [WIDTH, HEIGHT] = [114, 22];

function Bars({ counts }: { readonly counts: readonly number[] }) {
  const most = Math.max(1, ...counts);
  const wide = WIDTH / counts.length;
  return (
    <svg className={styles.bars} viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`} width={WIDTH} height={HEIGHT + 1} aria-hidden>
      {counts.map((count, i) => {
        const high = count === 0 ? 0 : Math.max(1.5, (count / most) * HEIGHT);
        // oxlint-disable-next-line react/no-array-index-key -- bins have no other name
        return <rect key={i} x={i * wide} y={HEIGHT - high} width={Math.max(1, wide - 1)} height={high} />;
      })}
      <path d={`M0 ${HEIGHT + 0.5}H${WIDTH}`} />
    </svg>
  );
}

/** How full a column is, as a bar. */
function Full({ share }: { readonly share: number }) {
  return (
    <svg className={styles.bars} viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`} width={WIDTH} height={HEIGHT + 1} aria-hidden>
      <rect className={styles.track} x={0} y={HEIGHT / 2 - 4} width={WIDTH} height={8} />
      <rect className={styles.full} x={0} y={HEIGHT / 2 - 4} width={WIDTH * share} height={8} />
    </svg>
  );
}

/** What a column holds, worked out by the engine over the whole result. */
export function Profile({ profile, name, type }: { readonly profile: ColumnProfile; readonly name: string; readonly type: string }) {
  const { t, lang } = useText();
  const kind = kindOf(type);
  const short = (text: string | null): string => {
    if (text === null) return '–';
    if (kind === 'day' && /^\d{4}-\d\d-\d\d$/.test(text)) return day(text, lang);
    if (kind !== 'whole' && kind !== 'decimal') return text;
    const [, fraction = ''] = text.split('.');
    return fraction.length > 2 && /^-?\d+\.\d+$/.test(text) ? number(text, 2, lang) : exactText(text, lang, isGrouped(name));
  };
  const filled = profile.rows === 0 ? 0 : (profile.rows - profile.missing) / profile.rows;
  const missing =
    profile.missing === 0
      ? t('workbench.complete')
      : t('workbench.missing', { count: number(profile.missing, 0, lang), share: percent(100 * (1 - filled), 1, lang) });
  const spread = profile.bins !== null && profile.min !== null;
  return (
    <div className={styles.profile}>
      {profile.bins ? <Bars counts={profile.bins.map((b) => b.count)} /> : <Full share={filled} />}
      <span>
        {spread
          ? profile.min === profile.max
            ? short(profile.min)
            : `${short(profile.min)}–${short(profile.max)}`
          : t('workbench.distinct', { count: number(profile.distinct, 0, lang) })}
      </span>
      <span>
        {profile.missing === 0 && profile.median !== null && profile.min !== profile.max
          ? t('workbench.median', { value: short(profile.median) })
          : missing}
      </span>
    </div>
  );
}
