import { useId } from 'react';
import { GRADES } from '../../contribution/grade';
import { TICK } from '../../contribution/layout';
import type { Band } from '../../contribution/model';
import type { Period } from '../../domain/period';
import { span } from '../../i18n/dates';
import { number } from '../../i18n/format';
import { shareText } from '../../i18n/sentence-contribution';
import { useText } from '../parts/text';
import { paintOf } from './paint';
import { Patterns } from './patterns';
import styles from './head.module.css';

const [WIDTH, HEIGHT, BASE] = [560, 68, 46];
/** Narrower ticks than this run together. */
const NARROWEST = 2.2;

/** One ruler for the whole scope: one tick is one result, and the band stands between two marks. */
export function SpanRuler({
  band,
  uncounted,
  period,
  label,
}: {
  readonly band: Band;
  readonly uncounted: number;
  readonly period: Period;
  readonly label: string;
}) {
  const { t, lang } = useText();
  const id = useId();
  const { n, low, high, counts } = band;
  const step = WIDTH / n;
  const blocks = step < NARROWEST;
  // Results of grade C that count in neither end stand behind the mark of "at most".
  const inOrder = GRADES.flatMap((grade) => [
    { grade, n: counts[grade] - (grade === 'C' ? uncounted : 0) },
    ...(grade === 'U' ? [{ grade: 'C' as const, n: uncounted }] : []),
  ]);
  const runs = inOrder.map((r, i) => ({ ...r, from: inOrder.slice(0, i).reduce((sum, b) => sum + b.n, 0) })).filter((r) => r.n > 0);
  const x = (count: number) => Math.min(WIDTH - 1, Math.max(1, count * step));
  const sides = low === high;
  // Words that would run off the end stand on the other side of their mark.
  const lowEnd = x(low) > 96;
  const highStart = x(high) < WIDTH - 110;
  const close = !sides && x(high) - x(low) < 4;
  return (
    <svg className={styles.ruler} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <Patterns id={id} />
      {runs.flatMap((run) =>
        blocks
          ? [
              <rect
                key={`${run.grade}${run.from}`}
                x={run.from * step}
                y={BASE - TICK[run.grade]}
                width={Math.max(0.5, run.n * step - 1)}
                height={TICK[run.grade]}
                {...paintOf(run.grade, id)}
              />,
            ]
          : Array.from({ length: run.n }, (_, i) => (
              <rect
                key={`${run.from + i}`}
                x={((run.from + i) * step + step * 0.18).toFixed(1)}
                y={BASE - TICK[run.grade]}
                width={(step * 0.64).toFixed(1)}
                height={TICK[run.grade]}
                {...paintOf(run.grade, id)}
              />
            )),
      )}
      <path d={`M0 ${BASE}H${WIDTH}`} stroke="var(--ink)" strokeWidth="1.4" />
      {(sides ? [low] : [low, high]).map((mark) => (
        <path key={mark} d={`M${x(mark).toFixed(1)} 3V${BASE}`} stroke="var(--ink)" strokeWidth="1.6" />
      ))}
      <text x={x(low) + (lowEnd ? -6 : 6)} y={close && !lowEnd ? 26 : 13} textAnchor={lowEnd ? 'end' : 'start'} className={styles.end}>
        {sides
          ? t('contribution.exactly', { share: shareText(low, n, lang) })
          : t('contribution.atLeast', { share: shareText(low, n, lang) })}
      </text>
      {!sides && (
        <text
          x={x(high) + (highStart ? 6 : -6)}
          y={lowEnd || x(high) - x(low) > 110 ? 13 : 26}
          textAnchor={highStart ? 'start' : 'end'}
          className={styles.end}
        >
          {t('contribution.atMost', { share: shareText(high, n, lang) })}
        </text>
      )}
      {counts.N > 0 && counts.N * step > 150 && (
        <text x={WIDTH} y={BASE - 13} textAnchor="end" className={styles.soft}>
          {t('contribution.otherMeans', { n: number(counts.N, 0, lang) })}
        </text>
      )}
      <text x="0" y={BASE + 18} className={styles.soft}>
        {t(blocks ? 'contribution.rulerBlocks' : 'contribution.rulerNote', { period: span(period, lang) })}
      </text>
    </svg>
  );
}
