import type { Figure } from '../../domain/figure';
import { textWidth } from './text';

const LINE = 14;

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
      const top: number = touches && before ? before.top + LINE : overTick;
      if (top > own) lifts.set(`${series.key} ${i}`, top - own);
      before = { top, text: datum.text };
    }
  });
  return lifts;
}
