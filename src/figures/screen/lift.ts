import type { Figure } from '../../domain/figure';
import { textWidth } from './text';

const LINE = 14;

/** A number wider than its column must not be crossed by the neighbour's tick either. */
function overTicks(top: number, figure: Figure, category: number, perUnit: number): number {
  const ticks = figure.series.flatMap((s) => s.plan?.[category]?.value ?? []).map((v) => v * perUnit);
  return ticks.toSorted((a, b) => a - b).reduce((at, tick) => (tick > at - 2 && tick < at + LINE + 4 ? tick : at), top);
}

/**
 * How far, in px, the number of each column is lifted: over a plan tick close above it, and over its neighbour's number
 * where the two would touch. Keys are "series index-of-category"; `perUnit` is px for one unit of the axis.
 */
export function lifted(figure: Figure, bar: number, perUnit: number): ReadonlyMap<string, number> {
  const lifts = new Map<string, number>();
  figure.categories.forEach((_, i) => {
    let before: { top: number; text: string } | null = null;
    for (const series of figure.series) {
      const [datum, plan] = [series.data[i], series.plan?.[i]?.value ?? null];
      if (!datum || datum.value === null) {
        before = null;
        continue;
      }
      const own = datum.value * perUnit;
      const overTick = plan !== null && plan >= datum.value && plan * perUnit - own < LINE + 6 ? plan * perUnit : own;
      const touches: boolean =
        before !== null &&
        (textWidth(before.text, 12) + textWidth(datum.text, 12)) / 2 + 2 > bar * 1.12 &&
        Math.abs(before.top - overTick) < LINE;
      const clear: number = touches && before ? before.top + LINE : overTick;
      const top = textWidth(datum.text, 12) > bar ? overTicks(clear, figure, i, perUnit) : clear;
      if (top > own) lifts.set(`${series.key} ${i}`, top - own);
      before = { top, text: datum.text };
    }
  });
  return lifts;
}
