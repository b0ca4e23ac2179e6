const OPEN = 'thuoc-do:find';

/** Asks the search in the top bar to open. */
export function openFinder(): void {
  window.dispatchEvent(new Event(OPEN));
}

/** Hears it; gives back how to stop listening. */
export function onOpenFinder(listener: () => void): () => void {
  window.addEventListener(OPEN, listener);
  return () => window.removeEventListener(OPEN, listener);
}
