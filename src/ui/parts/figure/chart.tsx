import { useEffect, useRef } from 'react';
import type { Figure } from '../../../domain/figure';
import { heightOf } from '../../../figures/screen/height';
import { markAt } from '../../../figures/screen/mark-at';
import { useText } from '../text';
import { useTheme } from '../theme';
import styles from './chart.module.css';
import unseen from '../unseen.module.css';
import { useDrawing } from './use-drawing';
import { useWalk } from './use-walk';
import { useWidth } from './use-width';

interface Props {
  readonly figure: Figure;
  readonly onMark?: ((key: string) => void) | undefined;
}

/** A figure drawn on the screen: one image for readers, walked mark by mark with the arrow keys. */
export function Chart({ figure, onMark }: Props) {
  const { t, lang } = useText();
  const { drawn } = useTheme();
  const outer = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(outer);
  const height = heightOf(figure, width);
  const chart = useDrawing(plot, { figure, width, height, lang, drawn });
  const walk = useWalk(figure, onMark);
  const { step } = walk;

  useEffect(() => {
    const instance = chart.current;
    if (!instance) return;
    const click = (event: { seriesId?: string | undefined; dataIndex?: number | undefined }): void => {
      const key = markAt(figure, event.seriesId, event.dataIndex);
      if (key !== null) onMark?.(key);
    };
    instance.off('click');
    if (onMark) instance.on('click', click);
  });
  useEffect(() => {
    const instance = chart.current;
    if (!instance) return;
    if (!step) return instance.dispatchAction({ type: 'hideTip' });
    const role =
      figure.kind === 'dumbbell' || figure.kind === 'points'
        ? 'dot'
        : [figure, ...(figure.panels ?? [])][step.panel]?.kind === 'lines'
          ? 'line'
          : 'bar';
    instance.dispatchAction({ type: 'showTip', seriesId: `${step.panel}|${role}|${step.series}`, dataIndex: step.category });
  }, [chart, figure, step]);

  const read = step ? (step.key && onMark ? t('figures.openRecords', { text: step.text }) : step.text) : '';
  return (
    <div className={styles.chart} ref={outer} style={{ height }}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its marks are walked with the arrow keys */}
      <div
        className={styles.plot}
        role="img"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the same
        tabIndex={0}
        aria-label={`${figure.title}. ${figure.sentence} ${t('figures.walkHint')}.`}
        onKeyDown={walk.onKeyDown}
        onBlur={walk.leave}
      >
        <div className={styles.plot} aria-hidden ref={plot} />
      </div>
      <p className={unseen.unseen} aria-live="polite">
        {read}
      </p>
    </div>
  );
}
