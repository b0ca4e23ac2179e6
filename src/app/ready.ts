import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSession } from '../ui/parts/session';

const root = document.documentElement;
const BUSY = 'main [aria-busy="true"]';
const NUMBER = 'main [data-value]';
/** Told to the window whenever nothing is asked or drawn any more. */
export const SETTLED = 'thuoc-do:settled';
let settled = 0;

/**
 * Tells from outside when the page stands still: `data-ready` on <html> counts up each time nothing is asked or drawn any more,
 * and the browser's own performance entries say when: `thuocdo:first-number`, `thuocdo:painted`. Screen pictures, tests and the bench wait for it.
 */
export function useReady(): void {
  const client = useQueryClient();
  const { status } = useSession();
  const router = useRouter();
  const { href } = useLocation();
  useEffect(() => {
    let frame = 0;
    let quiet = 0;
    let first = settled > 0;
    delete root.dataset['ready'];
    const look = (): void => {
      if (!first && document.querySelector(NUMBER)) {
        first = true;
        performance.mark('thuocdo:first-number');
      }
      const asked = status === 'loading' || router.state.status === 'pending' || client.isFetching() > 0;
      const busy = asked || !document.querySelector('main > *') || document.querySelector(BUSY) !== null;
      quiet = busy ? 0 : quiet + 1;
      // The second quiet frame comes after what the first one drew has been painted.
      if (quiet === 2) {
        settled += 1;
        performance.mark('thuocdo:painted', { detail: href });
        root.dataset['ready'] = String(settled);
        window.dispatchEvent(new Event(SETTLED));
        return;
      }
      frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [client, router, status, href]);
}

/** Renders nothing; stands where the session is known. */
export function Ready(): null {
  useReady();
  return null;
}
