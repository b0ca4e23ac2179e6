import '../../i18n/late/deck';
import '../../i18n/late/present';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { currentOf } from '../../domain/deck';
import { useText } from '../../ui/parts/text';
import { Stage } from '../present/stage';
import { deckDesk } from './desk';
import { keepDeckPptx } from './keep-deck';
import { laidDeck } from './laid';

/** The current deck over the whole window, slide `at` (from 1). */
export function DeckShow({ at }: { readonly at: number }) {
  const words = useText();
  const { lang } = words;
  const navigate = useNavigate();
  const { history, ready } = useSyncExternalStore(deckDesk.subscribe, deckDesk.state);
  useEffect(() => void deckDesk.start(), []);
  const deck = currentOf(history.now);
  const slides = useMemo(() => (deck ? laidDeck(deck, lang) : []), [deck, lang]);
  const go = useCallback(
    (slide: number | undefined) => void navigate({ to: '.', search: (s) => ({ ...s, slide }), replace: true, resetScroll: false }),
    [navigate],
  );
  useEffect(() => {
    if (ready && slides.length === 0) go(undefined);
  }, [ready, slides, go]);
  return (
    <Stage
      slides={slides}
      at={at}
      busy={!ready}
      onGo={go}
      onLeave={() => go(undefined)}
      onKeep={() => void (deck && keepDeckPptx(deck, words))}
      owner={deck?.name ?? ''}
      asOf=""
      synthetic={false}
    />
  );
}
