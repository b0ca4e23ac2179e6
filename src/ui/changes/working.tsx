import { number } from '../../i18n/format';
import button from '../parts/button.module.css';
import { useText } from '../parts/text';
import styles from './changes.module.css';
import type { Stage } from './port';

/** How far each stage reaches, of the whole: reading takes longest, computing next. */
const FROM = { old: 0, fresh: 30, build: 60, numbers: 70 } as const;

function percentOf(stage: Stage | null): number {
  if (stage === null) return 0;
  if (stage.step === 'build') return FROM.build;
  if (stage.step === 'numbers') return FROM.numbers + ((100 - FROM.numbers) * stage.done) / Math.max(1, stage.of);
  const share = stage.total ? Math.min(1, stage.rows / stage.total) : 0;
  return FROM[stage.side] + 30 * share;
}

/** How far the comparison is, on a ruler, and the way out of it. */
export function Working({ stage, onCancel }: { readonly stage: Stage | null; readonly onCancel?: () => void }) {
  const { t, lang } = useText();
  const n = (count: number) => number(count, 0, lang);
  const percent = percentOf(stage);
  const said =
    stage === null
      ? t('moves.start')
      : stage.step === 'read'
        ? t(`moves.read_${stage.side}`, { rows: n(stage.rows) })
        : stage.step === 'build'
          ? t('moves.build')
          : t('moves.numbers', { done: n(stage.done), of: n(stage.of) });
  return (
    <div className={styles.working}>
      <p role="status">{said}</p>
      <svg
        viewBox="0 0 400 14"
        preserveAspectRatio="none"
        role="progressbar"
        aria-label={said}
        aria-valuenow={Math.round(percent)}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <rect x="0.5" y="0.5" width="399" height="13" fill="var(--surface)" stroke="var(--line-3)" />
        <rect x="0.5" y="0.5" width={percent * 3.99} height="13" fill="var(--brand)" />
        <path d={Array.from({ length: 19 }, (_, i) => `M${(i + 1) * 20} 13.5v-${i % 5 === 4 ? 8 : 4}`).join('')} stroke="var(--line-3)" />
      </svg>
      {onCancel && (
        <button type="button" className={button.button} onClick={onCancel}>
          {t('moves.cancel')}
        </button>
      )}
    </div>
  );
}
