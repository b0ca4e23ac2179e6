/**
 * The tallest canvas that every browser draws (Firefox stops at about 17.9 million pixels, Chromium at 33.5): more rows than fit
 * share it, and the place within it is told by `scrolled`.
 */
const TALLEST = 12_000_000;

export interface Extent {
  /** Height of all rows, in pixels. */
  readonly full: number;
  /** Height of what is scrolled. */
  readonly canvas: number;
  /** Height of the window onto it. */
  readonly window: number;
}

export function extentOf(rows: number, rowHeight: number, window: number): Extent {
  const full = rows * rowHeight;
  return { full, canvas: Math.min(full, TALLEST), window };
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));

/** The top of the window among all rows where the scroll bar stands at `scroll`. */
export function topAt({ full, canvas, window }: Extent, scroll: number): number {
  const [room, way] = [Math.max(0, full - window), Math.max(1, canvas - window)];
  return full === canvas ? clamp(scroll, room) : clamp((scroll / way) * room, room);
}

/** Where the scroll bar stands for a window that begins at `top`. */
export function scrollAt({ full, canvas, window }: Extent, top: number): number {
  const [room, way] = [Math.max(1, full - window), Math.max(0, canvas - window)];
  return full === canvas ? clamp(top, way) : clamp((top / room) * way, way);
}

/**
 * The new top after the bar went from `before` to `after`: a short way is gone pixel by pixel, so that a wheel moves rows as it does
 * anywhere else; a long one (the bar was dragged) and the two ends go by proportion.
 */
export function scrolled(extent: Extent, top: number, before: number, after: number): number {
  const { full, canvas, window } = extent;
  if (full === canvas || after <= 0 || after >= canvas - window || Math.abs(after - before) > 2 * window) return topAt(extent, after);
  return clamp(top + after - before, full - window);
}

export interface Span {
  readonly from: number;
  /** Without it. */
  readonly to: number;
}

/** The rows that a window shows, the cut ones included. */
export function rowsIn(top: number, window: number, rowHeight: number, rows: number): Span {
  const from = Math.max(0, Math.floor(top / rowHeight));
  return { from, to: Math.min(rows, Math.ceil((top + window) / rowHeight)) };
}

/** Left edges of columns of these widths, and the right edge of the last one. */
export function edgesOf(widths: readonly number[]): readonly number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
}

/** The columns that a window shows, from their edges. */
export function columnsIn(edges: readonly number[], left: number, window: number): Span {
  const count = edges.length - 1;
  const first = edges.findIndex((_, i) => i < count && (edges[i + 1] ?? 0) > left);
  if (first < 0) return { from: 0, to: 0 };
  const end = edges.findIndex((edge, i) => i > first && edge >= left + window);
  return { from: first, to: end < 0 ? count : Math.min(end, count) };
}

/** A span widened by `margin` at each end and then to whole steps: what stands in it changes once a step, before it comes into the window. */
export const stretched = ({ from, to }: Span, step: number, margin: number, most: number): Span => ({
  from: Math.max(0, Math.floor((from - margin) / step) * step),
  to: Math.min(most, Math.ceil((to + margin) / step) * step),
});
