import { useText } from '../parts/text';
import styles from './chain.module.css';

const LINKS = ['input', 'activity', 'output', 'use', 'task', 'context'] as const;
const WIDTH = 1200;
const STEP = WIDTH / LINKS.length;
const BASE = 26;

/** The theory of change on one line: a ruler up to the completed task, dashed beyond it. */
export function Chain() {
  const { t } = useText();
  const ours = STEP * 5;
  return (
    <figure className={styles.chain}>
      <svg viewBox={`0 0 ${WIDTH} 30`} preserveAspectRatio="none" role="img" aria-label={t('method.theoryLabel')}>
        <rect x={STEP * 3} y={BASE - 10} width={STEP} height={10} className={styles.solid} />
        {Array.from({ length: 51 }, (_, i) => (
          <path
            key={i}
            d={`M${Math.max(1, (i * STEP) / 10)} ${BASE}v${i % 10 === 0 ? -16 : i % 5 === 0 ? -9 : -5}`}
            className={i % 10 === 0 ? styles.major : styles.minor}
          />
        ))}
        <path d={`M0 ${BASE}H${ours}`} className={styles.major} />
        <path d={`M${ours} ${BASE}H${WIDTH}`} className={styles.dashed} />
      </svg>
      <ol>
        {LINKS.map((link) => (
          <li key={link} data-here={link === 'use'} data-outside={link === 'context'}>
            <b>{t(`method.chain_${link}`)}</b>
            <span>{t(`method.chain_${link}_text`)}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
