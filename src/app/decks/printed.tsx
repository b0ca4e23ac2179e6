import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { currentOf } from '../../domain/deck';
import { deckDesk } from './desk';
import { Drawn } from './drawn';
import styles from './printed.module.css';

/** Milliseconds that charts are given to be drawn, each a little, before the sheets are printed all the same. */
const [FIRST, EACH] = [600, 40] as const;

/** Every slide of the deck on a sheet of its own, on paper only; prints as soon as they are drawn. */
export function PrintedDeck({ onDone }: { readonly onDone: () => void }) {
  const { history } = useSyncExternalStore(deckDesk.subscribe, deckDesk.state);
  const deck = currentOf(history.now);
  const slides = deck?.slides ?? [];
  const [ready, setReady] = useState(false);
  const done = useRef(onDone);
  const fetching = useIsFetching() > 0;
  useEffect(() => {
    done.current = onDone;
  });
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), FIRST + EACH * slides.length);
    return () => clearTimeout(timer);
  }, [slides.length]);
  useEffect(() => {
    if (!ready || fetching) return undefined;
    // Charts are redrawn for paper at once only outside of what React is doing now.
    const timer = setTimeout(() => {
      window.print();
      done.current();
    }, 0);
    return () => clearTimeout(timer);
  }, [ready, fetching]);
  return createPortal(
    <div className={styles.sheets} data-deck-print>
      {slides.map((slide, i) => (
        <div key={slide.id} className={styles.sheet}>
          <Drawn slide={slide} at={i + 1} of={slides.length} owner={deck?.name ?? ''} />
        </div>
      ))}
    </div>,
    document.body,
  );
}
