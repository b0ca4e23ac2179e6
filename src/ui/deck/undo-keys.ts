import type { KeyboardEvent } from 'react';
import type { DeckPort } from './port';

/** In a field of the deck Ctrl+Z takes back steps of the deck: the browser's own undo knows nothing of bound numbers. */
export function undoKeys({ undo, redo }: Pick<DeckPort, 'undo' | 'redo'>) {
  return (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.nativeEvent.isComposing || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    if (event.shiftKey) redo();
    else undo();
  };
}
