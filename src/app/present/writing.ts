import type { DeckFile } from '../../exports/deck-pptx';

/** Writes the deck in a worker that ends with it. Rejects where it cannot be written. */
export function writeDeck(deck: DeckFile): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./deck.worker.ts', import.meta.url), { type: 'module', name: 'deck-worker' });
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => resolve(data));
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.postMessage(deck);
  }).finally(() => worker.terminate());
}
