import { useLocation, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useAsked } from '../../ui/parts/asked';
import { useSession } from '../../ui/parts/session';

const Presentation = lazy(async () => ({ default: (await import('../present/presentation')).Presentation }));

const DeckShow = lazy(async () => ({ default: (await import('../decks/show')).DeckShow }));

const Wall = lazy(async () => ({ default: (await import('../wall/wall')).Wall }));

/** Whether something covers the page: the page is then out of reach. */
export function useCovered(): boolean {
  const { pack } = useSession();
  const shown = useSearch({
    from: '__root__',
    select: ({ slide, wall, pack: choice }) => choice !== 'new' && (slide ?? wall) !== undefined,
  });
  return useDeckAt() !== null || (shown && pack !== null);
}

/** The slide of the deck that is shown; a deck needs no pack. */
function useDeckAt(): number | null {
  const { pathname } = useLocation();
  const at = useSearch({ from: '__root__', select: ({ slide }) => slide ?? null });
  return pathname === '/deck' ? at : null;
}

/** What is shown over the page, as the address says: a slide, or the wall board. */
export function Over() {
  const { pack } = useSession();
  const asked = useAsked();
  const covered = useCovered();
  const { slide, wall } = useSearch({ from: '__root__' });
  const deckAt = useDeckAt();
  if (deckAt !== null)
    return (
      <Suspense>
        <DeckShow at={deckAt} />
      </Suspense>
    );
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
