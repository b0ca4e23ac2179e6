import { type ReactNode, useRef, useState } from 'react';
import { useText } from '../parts/text';
import styles from './page.module.css';

const [LEAST, MOST, STEP] = [15, 80, 5];

/** Script above, results below; the bar between them moves, by pointer and by arrow keys. */
export function Split({ upper, lower }: { readonly upper: ReactNode; readonly lower: ReactNode }) {
  const { t } = useText();
  const [share, setShare] = useState(38);
  const box = useRef<HTMLDivElement>(null);
  const put = (next: number) => setShare(Math.round(Math.max(LEAST, Math.min(MOST, next))));
  return (
    <div ref={box} className={styles.split}>
      <div className={styles.upper} style={{ flexBasis: `${share}%` }}>
        {upper}
      </div>
      <div
        role="separator"
        aria-orientation="horizontal"
        aria-label={t('workbench.split')}
        aria-valuenow={share}
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a bar that moves takes the arrow keys
        tabIndex={0}
        className={styles.between}
        onKeyDown={(event) => {
          const by = event.key === 'ArrowDown' ? STEP : event.key === 'ArrowUp' ? -STEP : 0;
          if (by !== 0) event.preventDefault();
          put(share + by);
        }}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          const area = box.current?.getBoundingClientRect();
          if (!area || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
          put((100 * (event.clientY - area.top)) / area.height);
        }}
      />
      <div className={styles.lower}>{lower}</div>
    </div>
  );
}
