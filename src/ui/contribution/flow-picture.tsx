import { memo } from 'react';
import { GRADES } from '../../contribution/grade';
import { type Layout, type Ribbon, strand, TICK } from '../../contribution/layout';
import type { Tick } from '../../contribution/model';
import type { Cursor } from '../../contribution/walk';
import styles from './flow.module.css';
import { paintOf, ribbonPaint } from './paint';
import { Patterns } from './patterns';

interface Props {
  readonly id: string;
  readonly layout: Layout;
  /** Null: nothing is chosen, everything is in its colours. */
  readonly on: ((tick: Tick) => boolean) | null;
  readonly cursor: Cursor | null;
  /** One task is chosen: its strand is drawn, not the whole ribbon. */
  readonly one: boolean;
}

const FADED = { fill: 'var(--line)', opacity: 0.55 } as const;
const weakestFirst = (a: Ribbon, b: Ribbon): number => GRADES.indexOf(b.grade) - GRADES.indexOf(a.grade);

/** Keys of the ribbons that carry a chosen tick. */
function lit({ ticks }: Layout, on: ((tick: Tick) => boolean) | null): ReadonlySet<string> | null {
  if (on === null) return null;
  return new Set(ticks.filter(({ tick }) => on(tick)).map(({ tick }) => `${tick.group ?? ''}/${tick.task.area}/${tick.grade}`));
}

/** Rulers, ticks and ribbons. Marks carry `data-mark`: `r` ribbon, `t` tick, `b` block, with their place in the layout. */
export const FlowPicture = memo(function FlowPicture({ id, layout, on, cursor, one }: Props) {
  const keys = lit(layout, on);
  const shown = (key: string) => keys === null || keys.has(key);
  const ribbons = layout.ribbons
    .map((ribbon, at) => ({ ribbon, at }))
    .toSorted((a, b) => Number(shown(a.ribbon.key)) - Number(shown(b.ribbon.key)) || weakestFirst(a.ribbon, b.ribbon));
  const strands = one && on ? layout.ticks.filter((t) => on(t.tick)).map((t) => ({ grade: t.tick.grade, path: strand(layout, t) })) : [];
  const x = layout.x1 + 4;
  const groupsOn = new Set(layout.ribbons.filter((r) => shown(r.key)).map((r) => r.group));
  const areasOn = new Set(layout.runs.filter((r) => shown(r.key)).map((r) => r.area));
  return (
    <>
      <Patterns id={id} />
      {ribbons.map(({ ribbon, at }) => (
        <path
          key={ribbon.key}
          data-mark={`r${at}`}
          d={ribbon.path}
          className={cursor?.track === 'ribbons' && cursor.at === at ? styles.at : styles.ribbon}
          {...(shown(ribbon.key) && !(one && !layout.blocks)
            ? { opacity: ribbon.grade === 'B' ? 0.86 : 0.94, ...ribbonPaint(ribbon.grade, id) }
            : FADED)}
        />
      ))}
      {strands.map(({ grade, path }) => path && <path key={path} d={path} className={styles.strand} {...ribbonPaint(grade, id)} />)}
      {layout.groups.map(({ key, y, h }, at) => (
        <rect
          key={key}
          x={layout.x0 - 9}
          y={y}
          width={7}
          height={Math.max(1.5, h)}
          fill={groupsOn.has(key) ? 'var(--ink)' : 'var(--line-2)'}
          className={cursor?.track === 'groups' && cursor.at === at ? styles.at : undefined}
        />
      ))}
      {layout.areas.map(({ key, y, h }) => (
        <rect key={key} x={x} y={y - 1} width={1.4} height={h + 2} fill={areasOn.has(key) ? 'var(--ink)' : 'var(--line-2)'} />
      ))}
      {layout.blocks
        ? layout.runs.map((run, at) => (
            <rect
              key={`${run.key} ${run.y}`}
              data-mark={`b${at}`}
              x={x + 2}
              y={run.y}
              width={TICK[run.grade]}
              height={Math.max(0.6, run.h)}
              className={cursor?.track === 'ticks' && cursor.at === at ? styles.at : styles.tick}
              {...(shown(run.key) ? paintOf(run.grade, id) : { fill: 'var(--line-2)' })}
            />
          ))
        : layout.ticks.map(({ tick, y }, at) => (
            <g key={tick.index} data-mark={`t${at}`} className={cursor?.track === 'ticks' && cursor.at === at ? styles.at : styles.tick}>
              <rect x={x} y={y} width={38} height={layout.unit} fill="transparent" stroke="none" />
              <rect
                x={x + 2}
                y={y + 0.6}
                width={TICK[tick.grade]}
                height={Math.max(0.8, layout.unit - 1.4)}
                {...(on === null || on(tick) ? paintOf(tick.grade, id) : { fill: 'var(--line-2)' })}
              />
            </g>
          ))}
    </>
  );
});
