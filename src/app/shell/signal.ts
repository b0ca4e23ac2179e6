/** What one part of the shell asks of another: the palette, the list of keys, the notice line. */
type Signal = 'palette' | 'keys';

const name = (signal: Signal) => `thuoc-do:${signal}`;

/** Asks for it to open. */
export function send(signal: Signal): void {
  window.dispatchEvent(new Event(name(signal)));
}

/** Hears it; gives back how to stop listening. */
export function hear(signal: Signal, listener: () => void): () => void {
  window.addEventListener(name(signal), listener);
  return () => window.removeEventListener(name(signal), listener);
}
