import { useEffect, useRef, useState } from 'react';

const PATIENCE = 600;

/**
 * The last whole value while the next is worked out, so that a change of filter does not flash the page empty.
 * After `PATIENCE` milliseconds the value is given as it is, gaps and all. `stale` while an old value stands in.
 */
export function useSteady<T>(value: T, whole: boolean): { readonly value: T; readonly stale: boolean } {
  const last = useRef<{ readonly value: T } | null>(null);
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    if (whole) last.current = { value };
  });
  useEffect(() => {
    setWaited(false);
    if (whole) return undefined;
    const timer = setTimeout(() => setWaited(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [whole]);
  const stands = !whole && !waited ? last.current : null;
  return stands ? { value: stands.value, stale: true } : { value, stale: false };
}
