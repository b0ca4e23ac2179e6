import { useNavigate } from '@tanstack/react-router';
import { useMemo, useSyncExternalStore } from 'react';
import { newId } from '../../domain/new-id';
import type { DeckExport, DeckPort } from '../../ui/deck/port';
import { useText } from '../../ui/parts/text';
import { notify } from '../shell/notice';
import { Again } from './again';
import { deckDesk } from './desk';
import { useTemplate } from './use-template';
import { Drawn } from './drawn';

/** Asks for the whole screen; a browser that refuses shows the same in its window. */
const fullScreen = () => void document.documentElement.requestFullscreen?.().catch(() => undefined);

/** The page of decks, joined to what the app has. */
export function useDeckPort(exports: readonly DeckExport[]): DeckPort {
  const { t } = useText();
  const navigate = useNavigate();
  const state = useSyncExternalStore(deckDesk.subscribe, deckDesk.state);
  const template = useTemplate();
  return useMemo(
    (): DeckPort => ({
      state,
      step: (change, tag) => deckDesk.step(change, tag),
      stepCurrent: (change, tag) => deckDesk.stepCurrent(change, tag),
      undo: deckDesk.undo,
      redo: deckDesk.redo,
      rest: deckDesk.rest,
      newId,
      Drawn,
      Again,
      present: (at) => {
        fullScreen();
        void navigate({ to: '.', search: (s) => ({ ...s, slide: at }), resetScroll: false });
      },
      exports,
      template,
      tell: (text, undo = false) => notify(text, undo ? { label: t('deck.undo'), run: deckDesk.undo } : null),
    }),
    [state, exports, template, navigate, t],
  );
}
