import { useMemo } from 'react';
import { addDeck, addSlide, currentOf, type Deck, dropSlide, moveSlide, onCurrent } from '../../domain/deck';
import { wordSlide } from '../../domain/deck-slides';
import { useText } from '../parts/text';
import type { DeckPort } from './port';

/** What can be done with the slides of the deck; each is one step that can be taken back. */
export interface SlideSteps {
  readonly addWords: () => void;
  readonly copy: (id: string) => void;
  readonly drop: (id: string) => void;
  /** To place `to`, from 0. */
  readonly move: (id: string, to: number) => void;
}

export function useSlideSteps(port: DeckPort, deck: Deck | null, choose: (id: string) => void): SlideSteps {
  const { t } = useText();
  return useMemo((): SlideSteps => {
    const place = (id: string) => deck?.slides.findIndex((s) => s.id === id) ?? -1;
    return {
      addWords: () => {
        const slide = wordSlide(port.newId(), t('deck.wordsTitle'), '');
        port.step((decks) => {
          const there = currentOf(decks) ? decks : addDeck(decks, { id: port.newId(), name: t('deck.newName'), slides: [] });
          return onCurrent(there, (d) => addSlide(d, slide));
        });
        choose(slide.id);
      },
      copy: (id) => {
        const slide = deck?.slides[place(id)];
        if (!slide) return;
        const copied = { ...slide, id: port.newId() };
        port.stepCurrent((d) => addSlide(d, copied, place(id) + 1));
        choose(copied.id);
      },
      drop: (id) => {
        const at = place(id);
        const next = deck?.slides[at + 1] ?? deck?.slides[at - 1];
        port.stepCurrent((d) => dropSlide(d, id));
        if (next) choose(next.id);
        port.tell(t('deck.slideRemoved', { n: at + 1 }), true);
      },
      move: (id, to) => {
        if (!deck || to < 0 || to >= deck.slides.length) return;
        port.stepCurrent((d) => moveSlide(d, id, to));
        port.tell(t('deck.moved', { n: to + 1, of: deck.slides.length }));
      },
    };
  }, [port, deck, choose, t]);
}
