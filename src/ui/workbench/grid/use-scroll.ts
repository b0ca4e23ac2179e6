import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Extent, extentOf, scrollAt, scrolled, topAt } from './geometry';

interface Measures {
  readonly rows: number;
  readonly rowHeight: number;
  readonly headHeight: number;
  /** Hears of every movement, before it is painted. */
  readonly onMove: RefObject<() => void>;
}

interface Corner {
  /** What is at the upper left corner of the window, in pixels of all rows and columns. */
  readonly top: number;
  readonly left: number;
  /** Pixels by which rows stand higher on the page than among all rows. */
  readonly shift: number;
}

export interface Scrolling {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The window, in pixels; 0 until it was measured. */
  readonly box: { readonly width: number; readonly height: number };
  readonly corner: () => Corner;
  readonly extent: Extent;
  readonly onScroll: () => void;
  readonly goTo: (to: { readonly top?: number; readonly left?: number }) => void;
}

/** After this the bar is put where the rows are. */
const REST = 160;

/**
 * A window that scrolls over more rows than a browser can lay out. The browser moves it by itself; the page is told, and draws what
 * comes into view.
 */
export function useScroll({ rows, rowHeight, headHeight, onMove }: Measures): Scrolling {
  const scroller = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState({ width: 0, height: 0 });
  const now = useRef({ top: 0, bar: 0, left: 0 });
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const extent = extentOf(rows, rowHeight, Math.max(rowHeight, box.height - headHeight));
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = () => setBox({ width: element.clientWidth, height: element.clientHeight });
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    measure();
    return () => watching.disconnect();
  }, []);
  useEffect(() => () => clearTimeout(resting.current), []);
  useLayoutEffect(() => {
    // Other rows, or another height: what was scrolled to may lie beyond them.
    const bar = scroller.current?.scrollTop ?? 0;
    const whole = extent.full === extent.canvas;
    const top = whole ? topAt(extent, bar) : Math.max(0, Math.min(now.current.top, extent.full - extent.window));
    now.current = { ...now.current, top, bar };
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [extent.full, extent.canvas, extent.window]);

  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const bar = element.scrollTop;
    now.current = { top: scrolled(extent, now.current.top, now.current.bar, bar), bar, left: element.scrollLeft };
    onMove.current();
    if (extent.full === extent.canvas) return;
    clearTimeout(resting.current);
    resting.current = setTimeout(() => {
      const due = scrollAt(extent, now.current.top);
      if (Math.abs(due - element.scrollTop) < 2) return;
      element.scrollTop = due;
      now.current = { ...now.current, bar: element.scrollTop };
      onMove.current();
    }, REST);
    // The three numbers are all there is to an extent.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [extent.full, extent.canvas, extent.window, onMove]);

  const goTo = useCallback(
    ({ top, left }: { readonly top?: number; readonly left?: number }) => {
      const element = scroller.current;
      if (!element) return;
      if (left !== undefined) element.scrollLeft = left;
      if (top !== undefined) {
        element.scrollTop = scrollAt(extent, top);
        now.current = { ...now.current, top: Math.max(0, Math.min(top, extent.full - extent.window)), bar: element.scrollTop };
      }
      now.current = { ...now.current, left: element.scrollLeft };
      onMove.current();
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [extent.full, extent.canvas, extent.window, onMove],
  );
  const corner = useCallback((): Corner => {
    const { top, left, bar } = now.current;
    return { top, left, shift: top - bar };
  }, []);
  return { scroller, box, corner, extent, onScroll, goTo };
}
