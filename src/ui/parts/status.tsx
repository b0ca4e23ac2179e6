import type { Standing } from '../../domain/plan';
import { TONE } from './standing';
import styles from './status.module.css';
import { useText } from './text';

const CIRCLE = 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z';
const CHECK = 'm4.8 8.3 2.2 2.2 4.2-4.6';

/** A filled outline and the line drawn on it; outlines differ, so the shapes survive grey print. */
const SHAPES: Readonly<Record<Standing, readonly [outline: string, line: string]>> = {
  over: [CIRCLE, 'm5 8.2 3-3 3 3M5 11.4l3-3 3 3'],
  ontrack: [CIRCLE, CHECK],
  met: [CIRCLE, CHECK],
  near: ['M8 1.8a6.2 6.2 0 0 1 0 12.4z', ''],
  slow: ['M8 1.2 15.3 14.3H.7z', 'M8 6v3.6M8 11.9v.2'],
  short: ['M8 1.2 15.3 14.3H.7z', 'M8 6v3.6M8 11.9v.2'],
  late: ['M8 .6 15.4 8 8 15.4.6 8z', 'm5.8 5.8 4.4 4.4m0-4.4-4.4 4.4'],
  none: ['', ''],
};

/** The shape of a standing, 16 units wide, without the word. */
export function StatusShape({ standing, size = 16 }: { readonly standing: Standing; readonly size?: number }) {
  const tone = `var(--${TONE[standing]})`;
  const [outline, line] = SHAPES[standing];
  const ring = standing === 'near' || standing === 'none';
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {outline && <path d={outline} fill={tone} />}
      {line && <path d={line} stroke="var(--surface)" />}
      {ring && <circle cx="8" cy="8" r="6.2" stroke={tone} strokeWidth="1.6" strokeDasharray={standing === 'none' ? '2.4 2' : undefined} />}
      {standing === 'none' && <path d="M5.5 8h5" stroke={tone} />}
    </svg>
  );
}

/** Shape and word: never colour alone. */
export function Status({ standing }: { readonly standing: Standing }) {
  const { t } = useText();
  return (
    <span className={`${styles.status} ${styles[TONE[standing]]}`}>
      <StatusShape standing={standing} size={15} />
      {t(`common.standing_${standing}`)}
    </span>
  );
}
