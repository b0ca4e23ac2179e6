import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Extent, extentOf, scrollAt, scrolled } from './geometry';

interface Measures {
  readonly rows: number;
  readonly rowHeight: number;
  readonly headHeight: number;
}

export interface Scrolling {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The window, in pixels; 0 until it was measured. */
  readonly box: { readonly width: number; readonly height: number };
  /** What is at its upper left corner, in pixels of all rows and columns. */
  readonly top: number;
  readonly left: number;
  readonly extent: Extent;
  readonly onScroll: () => void;
  readonly goTo: (to: { readonly top?: number; readonly left?: number }) => void;
}

/** After this the bar is put where the rows are. */
const REST = 160;

/** A window that scrolls over more rows than a browser can lay out. */
export function useScroll({ rows, rowHeight, headHeight }: Measures): Scrolling {
  const scroller = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState({ width: 0, height: 0 });
  const [place, setPlace] = useState({ top: 0, left: 0 });
  const now = useRef({ top: 0, bar: 0 });
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

  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const bar = element.scrollTop;
    now.current = { top: scrolled(extent, now.current.top, now.current.bar, bar), bar };
    // In the very frame that scrolls: a frame later the rows would lag behind the finger.
    flushSync(() => setPlace({ top: now.current.top, left: element.scrollLeft }));
    if (extent.full === extent.canvas) return;
    clearTimeout(resting.current);
    resting.current = setTimeout(() => {
      const due = scrollAt(extent, now.current.top);
      if (Math.abs(due - element.scrollTop) < 2) return;
      element.scrollTop = due;
      now.current = { ...now.current, bar: element.scrollTop };
    }, REST);
    // The three numbers are all there is to an extent.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [extent.full, extent.canvas, extent.window]);

  const goTo = useCallback(
    ({ top, left }: { readonly top?: number; readonly left?: number }) => {
      const element = scroller.current;
      if (!element) return;
      if (left !== undefined) element.scrollLeft = left;
      if (top !== undefined) {
        element.scrollTop = scrollAt(extent, top);
        now.current = { top: Math.max(0, Math.min(top, extent.full - extent.window)), bar: element.scrollTop };
      }
      setPlace({ top: now.current.top, left: element.scrollLeft });
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [extent.full, extent.canvas, extent.window],
  );
  return { scroller, box, ...place, extent, onScroll, goTo };
}
