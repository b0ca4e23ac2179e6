import { type RefObject, useLayoutEffect, useState } from 'react';
import { PAPER_WIDTH, usePrinting } from '../printing';

/** Width of an element in whole px, 0 before it is laid out; follows every resize. On paper it is the paper's, known before the layout is. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  const printing = usePrinting();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const read = () => setWidth(Math.floor(element.clientWidth));
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return printing ? Math.min(PAPER_WIDTH, width || PAPER_WIDTH) : width;
}
