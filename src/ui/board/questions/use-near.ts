import { type RefObject, useEffect, useRef, useState } from 'react';

/** True from the moment the element comes within half a screen of the window; never while it is not `watched`. */
export function useNear(watched: boolean): readonly [RefObject<HTMLElement | null>, boolean] {
  const place = useRef<HTMLElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (near || !watched || !element) return undefined;
    const watch = new IntersectionObserver((entries) => entries.some((e) => e.isIntersecting) && setNear(true), { rootMargin: '50% 0px' });
    watch.observe(element);
    return () => watch.disconnect();
  }, [near, watched]);
  return [place, near];
}
