import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';

/** Frames to wait for a figure to be drawn again before its place is given up. */
const PATIENCE = 300;

function focusFigure(id: string, tries = PATIENCE): void {
  const figure = document.querySelector<HTMLElement>(`figure#${CSS.escape(id)}`);
  if (figure) (figure.querySelector<HTMLElement>('[tabindex="0"]') ?? figure).focus();
  else if (tries > 0) requestAnimationFrame(() => focusFigure(id, tries - 1));
}

/** Goes back one step, and to the figure from which the step was taken. */
export function useWayBack(): () => void {
  const router = useRouter();
  const left = useRef<{ readonly href: string; readonly figure: string } | null>(null);
  useEffect(
    () =>
      router.subscribe('onBeforeNavigate', ({ fromLocation }) => {
        const figure = document.activeElement?.closest('main figure[id]');
        if (fromLocation && figure) left.current = { href: fromLocation.href, figure: figure.id };
      }),
    [router],
  );
  return useCallback(() => {
    const from = left.current;
    const stop = router.subscribe('onResolved', ({ toLocation }) => {
      stop();
      if (from && toLocation.href === from.href) focusFigure(from.figure);
    });
    router.history.back();
  }, [router]);
}
