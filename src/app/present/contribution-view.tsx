import { useId } from 'react';
import type { Slide, TickRun } from '../../domain/slide';
import { textWidth } from '../../figures/screen/text';
import { plain } from '../../i18n/say';
import { Said } from '../../ui/parts/said';
import { useText } from '../../ui/parts/text';
import { MOST_TICKS } from './contribution';
import styles from './contribution.module.css';

const [WIDTH, TOP, BASE, FOOT] = [1160, 52, 232, 324] as const;
const HEIGHTS: Readonly<Record<TickRun['tone'], number>> = { solid: 150, mid: 126, open: 98, unknown: 98, claimed: 66, none: 22 };
const LINE = 28;

interface Named {
  readonly middle: number;
  readonly line: number;
}

/** Where the names of the runs stand: under their run, a line lower where they would run into the one before. */
function placed(runs: readonly (TickRun & { readonly from: number })[], step: number): readonly Named[] {
  const ends: number[] = [];
  return runs.map((run) => {
    const half = (textWidth(run.text, 20) + textWidth(run.name, 16) + 12) / 2;
    const middle = Math.min(WIDTH - half, Math.max(half, (run.from + run.count / 2) * step));
    const free = ends.findIndex((end) => end + 16 <= middle - half);
    const line = free < 0 ? ends.length : free;
    ends[line] = middle + half;
    return { middle, line };
  });
}

function paint(tone: TickRun['tone'], id: string) {
  switch (tone) {
    case 'solid':
      return { fill: 'var(--c1)' };
    case 'mid':
      return { fill: 'var(--c1-2)' };
    case 'open':
      return { fill: `url(#${id}open)`, stroke: 'var(--c1-2)' };
    case 'unknown':
      return { fill: `url(#${id}unknown)`, stroke: 'var(--line-3)', strokeWidth: 0.8 };
    case 'claimed':
      return { fill: 'none', stroke: 'var(--line-3)', strokeDasharray: '3 2.4' };
    default:
      return { fill: 'var(--line-3)' };
  }
}

/** The ticks of every result, the two marks, and what each run of evidence is called. */
export function ContributionView({ slide }: { readonly slide: Extract<Slide, { kind: 'contribution' }> }) {
  const { whole } = useText();
  const id = useId();
  const total = slide.runs.reduce((sum, run) => sum + run.count, 0);
  const step = total > 0 ? WIDTH / total : 0;
  const runs = slide.runs.map((run, i) => ({ ...run, from: slide.runs.slice(0, i).reduce((sum, r) => sum + r.count, 0) }));
  const x = (count: number) => Math.min(WIDTH - 1.5, Math.max(1.5, count * step));
  const [low, high] = [x(slide.low), x(slide.high)];
  const one = slide.low === slide.high;
  const lowLeft = low > 240;
  const highRight = high < WIDTH - 260;
  const names = placed(runs, step);
  return (
    <div className={styles.contribution}>
      <svg viewBox={`0 0 ${WIDTH} ${FOOT}`} role="img" aria-label={`${slide.title}. ${plain(slide.say)}`}>
        <pattern id={`${id}open`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2.6" height="7" fill="var(--c1-2)" />
        </pattern>
        <pattern id={`${id}unknown`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect width="1.7" height="7" fill="var(--line-3)" />
        </pattern>
        {runs.map((run) => {
          const box = { y: BASE - HEIGHTS[run.tone], height: HEIGHTS[run.tone], ...paint(run.tone, id) };
          return total > MOST_TICKS ? (
            <rect key={run.tone} x={run.from * step + 0.5} width={Math.max(0.6, run.count * step - 1)} {...box} />
          ) : (
            Array.from({ length: run.count }, (_, i) => (
              <rect key={`${run.tone}${i}`} x={(run.from + i) * step + step * 0.14} width={step * 0.72} {...box} />
            ))
          );
        })}
        <path d={`M0 ${BASE}H${WIDTH}`} stroke="var(--ink)" strokeWidth="2" />
        {(one ? [low] : [low, high]).map((at) => (
          <path key={at} d={`M${at} 12V${BASE}`} stroke="var(--ink)" strokeWidth="2.6" />
        ))}
        <text className={styles.end} x={low + (lowLeft ? -12 : 12)} y={TOP - 20} textAnchor={lowLeft ? 'end' : 'start'}>
          {slide.lowText}
        </text>
        {!one && (
          <text
            className={styles.end}
            x={high + (highRight ? 12 : -12)}
            y={!lowLeft && !highRight ? TOP + 12 : TOP - 20}
            textAnchor={highRight ? 'start' : 'end'}
          >
            {slide.highText}
          </text>
        )}
        {runs.map((run, i) => {
          const [from, to] = [run.from * step + 1, (run.from + run.count) * step - 1];
          const { middle, line } = names[i] ?? { middle: 0, line: 0 };
          return (
            <g key={run.tone}>
              <path d={`M${from} ${BASE + 8}v7H${to}v-7`} fill="none" stroke="var(--ink-3)" />
              {line > 0 && <path d={`M${(from + to) / 2} ${BASE + 15}V${BASE + 22 + line * LINE}`} stroke="var(--line-2)" />}
              <text x={middle} y={BASE + 38 + line * LINE} textAnchor="middle">
                <tspan className={styles.count}>{run.text}</tspan>
                <tspan className={styles.name} dx="7">
                  {run.name}
                </tspan>
              </text>
            </g>
          );
        })}
      </svg>
      <p>
        <Said segments={slide.say.map((s) => ({ ...s, text: whole(s.text) }))} />
      </p>
    </div>
  );
}
