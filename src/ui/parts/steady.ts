import { useEffect, useState } from 'react';

const PATIENCE = 600;

/**
 * The last whole value while the next is worked out, so that a change of filter does not flash the page empty.
 * After `PATIENCE` milliseconds the value is given as it is, gaps and all. `stale` while an old value stands in.
 * `stamp` names what is asked: values of one stamp are the same once they are whole.
 */
export function useSteady<T>(value: T, whole: boolean, stamp: string): { readonly value: T; readonly stale: boolean } {
  const [last, setLast] = useState<{ readonly value: T; readonly stamp: string } | null>(null);
  const [waited, setWaited] = useState<string | null>(null);
  if (whole && last?.stamp !== stamp) setLast({ value, stamp });
  useEffect(() => {
    if (whole) return undefined;
    const timer = setTimeout(() => setWaited(stamp), PATIENCE);
    return () => clearTimeout(timer);
  }, [whole, stamp]);
  return !whole && last && waited !== stamp ? { value: last.value, stale: true } : { value, stale: false };
}
