import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useAsked } from '../../ui/parts/asked';
import { useSession } from '../../ui/parts/session';

const Presentation = lazy(async () => ({ default: (await import('../present/presentation')).Presentation }));

const Wall = lazy(async () => ({ default: (await import('../wall/wall')).Wall }));

/** Whether something covers the page: the page is then out of reach. */
export function useCovered(): boolean {
  const { pack } = useSession();
  const shown = useSearch({
    from: '__root__',
    select: ({ slide, wall, pack: choice }) => choice !== 'new' && (slide ?? wall) !== undefined,
  });
  return shown && pack !== null;
}

/** What is shown over the page, as the address says: a slide, or the wall board. */
export function Over() {
  const { pack } = useSession();
  const asked = useAsked();
  const covered = useCovered();
  const { slide, wall } = useSearch({ from: '__root__' });
  if (!covered || !pack || !asked) return null;
  return (
    <Suspense>
      {slide !== undefined ? (
        <Presentation pack={pack} asked={asked} at={slide} />
      ) : (
        wall !== undefined && <Wall pack={pack} asked={asked} seconds={wall} />
      )}
    </Suspense>
  );
}
