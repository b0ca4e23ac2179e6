import { useId, useRef } from 'react';
import { type Grade, GRADES } from '../../contribution/grade';
import { TICK } from '../../contribution/layout';
import type { Band } from '../../contribution/model';
import type { Period } from '../../domain/period';
import { span } from '../../i18n/dates';
import { number } from '../../i18n/format';
import { shareText } from '../../i18n/sentence-contribution';
import { useWidth } from '../parts/figure/use-width';
import { useText } from '../parts/text';
import styles from './head.module.css';
import { paintOf } from './paint';
import { Patterns } from './patterns';

const [HEIGHT, BASE] = [48, 46];
/** Narrower ticks than this run together. */
const NARROWEST = 2.2;
/** Room that the words of a mark need. */
const WORDS = 112;

interface Run {
  readonly grade: Grade;
  readonly n: number;
  readonly from: number;
}

/** Runs of one grade in order; grade C that counts in neither end stands behind the mark of "at most". */
function runsOf({ counts }: Band, uncounted: number): readonly Run[] {
  const inOrder = GRADES.flatMap((grade) => [
    { grade, n: counts[grade] - (grade === 'C' ? uncounted : 0) },
    ...(grade === 'U' ? [{ grade: 'C' as const, n: uncounted }] : []),
  ]);
  return inOrder.map((r, i) => ({ ...r, from: inOrder.slice(0, i).reduce((sum, b) => sum + b.n, 0) })).filter((r) => r.n > 0);
}

function Marks({ run, step, blocks, id }: { readonly run: Run; readonly step: number; readonly blocks: boolean; readonly id: string }) {
  const shape = { y: BASE - TICK[run.grade], height: TICK[run.grade], ...paintOf(run.grade, id) };
  if (blocks) return <rect x={run.from * step} width={Math.max(0.5, run.n * step - 1)} {...shape} />;
  return Array.from({ length: run.n }, (_, i) => (
    <rect key={i} x={((run.from + i) * step + step * 0.18).toFixed(1)} width={(step * 0.64).toFixed(1)} {...shape} />
  ));
}

interface Props {
  readonly band: Band;
  readonly uncounted: number;
  readonly period: Period;
  readonly label: string;
}

/** One ruler for the whole scope: one tick is one result, and the band stands between two marks. */
export function SpanRuler({ band, uncounted, period, label }: Props) {
  const { t, lang, whole } = useText();
  const id = useId();
  const outer = useRef<HTMLDivElement>(null);
  const width = useWidth(outer);
  const { n, low, high, counts } = band;
  const step = width / n;
  const blocks = step < NARROWEST;
  const x = (count: number) => Math.min(width - 1, Math.max(1, count * step));
  const one = low === high;
  // Words that would run off an end, or into each other, stand on the other side of their mark or a line lower.
  const before = x(low) > WORDS;
  const after = width - x(high) > WORDS;
  const clash = !one && !(before && after) && x(high) - x(low) < 2 * WORDS;
  return (
    <div ref={outer} className={styles.span}>
      {width > 0 && (
        <svg className={styles.ruler} width={width} height={HEIGHT} role="img" aria-label={label}>
          <Patterns id={id} />
          {runsOf(band, uncounted).map((run) => (
            <Marks key={`${run.grade} ${run.from}`} run={run} step={step} blocks={blocks} id={id} />
          ))}
          <path d={`M0 ${BASE}H${width}`} stroke="var(--ink)" strokeWidth="1.4" />
          {(one ? [low] : [low, high]).map((mark) => (
            <path key={mark} d={`M${x(mark).toFixed(1)} 3V${BASE}`} stroke="var(--ink)" strokeWidth="1.6" />
          ))}
          <text x={x(low) + (before ? -6 : 6)} y="13" textAnchor={before ? 'end' : 'start'} className={styles.end}>
            {t(one ? 'contribution.exactly' : 'contribution.atLeast', { share: shareText(low, n, lang) })}
          </text>
          {!one && (
            <text
              x={x(high) + (after ? 6 : -6)}
              y={clash && before === after ? 13 : clash ? 27 : 13}
              textAnchor={after ? 'start' : 'end'}
              className={styles.end}
            >
              {t('contribution.atMost', { share: shareText(high, n, lang) })}
            </text>
          )}
          {counts.N * step > 170 && !clash && (
            <text x={width} y={BASE - 13} textAnchor="end" className={styles.soft}>
              {t('contribution.otherMeans', { n: number(counts.N, 0, lang) })}
            </text>
          )}
        </svg>
      )}
      <p className={styles.below}>
        {whole(t(blocks ? 'contribution.rulerBlocks' : 'contribution.rulerNote', { period: span(period, lang) }))}
      </p>
    </div>
  );
}
