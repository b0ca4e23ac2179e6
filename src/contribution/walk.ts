import type { Layout } from './layout';

/** Where the keyboard stands: on an activity, a ribbon, or a tick (a block where ticks are too thin). */
export interface Cursor {
  readonly track: 'groups' | 'ribbons' | 'ticks';
  readonly at: number;
}

export type Move = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

const clamp = (at: number, length: number): number => Math.min(length - 1, Math.max(0, at));

const sizeOf = (layout: Layout, track: Cursor['track']): number =>
  track === 'groups'
    ? layout.groups.length
    : track === 'ribbons'
      ? layout.ribbons.length
      : layout.blocks
        ? layout.runs.length
        : layout.ticks.length;

const nearest = <T>(list: readonly T[], distance: (item: T) => number): number =>
  list.reduce((best, item, i) => (distance(item) < distance(list[best] as T) ? i : best), 0);

/** To the left lies what a mark comes from: a tick's ribbon, a ribbon's activity. */
function toLeft(layout: Layout, { track, at }: Cursor): Cursor {
  if (track === 'ticks') {
    const run = layout.blocks ? layout.runs[at] : undefined;
    const tick = layout.blocks ? undefined : layout.ticks[at];
    const y = run?.y ?? tick?.y ?? 0;
    const own = layout.ribbons.findIndex((r) => y >= r.y1 - 1e-6 && y < r.y1 + r.h - 1e-6);
    return { track: 'ribbons', at: own >= 0 ? own : nearest(layout.ribbons, (r) => Math.abs(r.y1 - y)) };
  }
  const ribbon = layout.ribbons[at];
  return track === 'ribbons'
    ? {
        track: 'groups',
        at: Math.max(
          0,
          layout.groups.findIndex((g) => g.key === ribbon?.group),
        ),
      }
    : { track, at };
}

/** To the right lies what it leads to: an activity's first ribbon, a ribbon's first tick. */
function toRight(layout: Layout, { track, at }: Cursor): Cursor {
  if (track === 'groups')
    return {
      track: 'ribbons',
      at: Math.max(
        0,
        layout.ribbons.findIndex((r) => r.group === layout.groups[at]?.key),
      ),
    };
  if (track === 'ticks') return { track, at };
  const y = layout.ribbons[at]?.y1 ?? 0;
  const marks: readonly { readonly y: number }[] = layout.blocks ? layout.runs : layout.ticks;
  return { track: 'ticks', at: nearest(marks, (mark) => Math.abs(mark.y - y)) };
}

/** The next place of the keyboard; from nowhere every key leads to the first activity, or the first tick where there is none. */
export function walk(layout: Layout, cursor: Cursor | null, move: Move): Cursor | null {
  const start: Cursor = { track: layout.groups.length > 0 ? 'groups' : 'ticks', at: 0 };
  if (sizeOf(layout, start.track) === 0) return null;
  if (cursor === null) return start;
  const to = move === 'left' ? toLeft(layout, cursor) : move === 'right' ? toRight(layout, cursor) : cursor;
  const size = sizeOf(layout, to.track);
  if (size === 0) return cursor;
  const by = move === 'up' ? -1 : move === 'down' ? 1 : 0;
  if (move === 'first' || move === 'last') return { ...to, at: move === 'first' ? 0 : size - 1 };
  return { ...to, at: clamp(to.at + by, size) };
}

/** Whether a layout still has that place. */
export const stands = (layout: Layout, { track, at }: Cursor): boolean => at < sizeOf(layout, track);
