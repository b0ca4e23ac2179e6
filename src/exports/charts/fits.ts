import type { Datum } from '../../domain/figure';
import { widthIn } from '../slides/letter-widths';

/** Labels that stand side by side without running into each other, where nothing is known of their room. */
const ROOM = 26;
/** Bold letters are wider; air between two numbers. */
const [BOLD, AIR] = [1.06, 3] as const;

/** Numbers over columns stay out of each other's way. `width`: points of the chart; `side`: columns of a category. */
export function numbersFit(data: readonly (readonly Datum[])[], side: number, size: number, width: number | undefined): boolean {
  const places = Math.max(1, ...data.map((d) => d.length)) * side;
  if (width === undefined) return places <= ROOM;
  const widest = Math.max(0, ...data.flat().map((d) => (d.value === null ? 0 : widthIn(d.text, size, 'sans') * BOLD)));
  return places <= ROOM && widest + AIR <= (width * (side > 1 ? 0.85 : 1)) / places;
}
