import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether an element has come into sight, or near it; once it has, it has. */
export function useSeen(): readonly [RefObject<HTMLElement | null>, boolean] {
  const place = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || seen) return undefined;
    const watch = new IntersectionObserver((entries) => entries.some((e) => e.isIntersecting) && setSeen(true), { rootMargin: '160px' });
    watch.observe(element);
    return () => watch.disconnect();
  }, [seen]);
  return [place, seen];
}
