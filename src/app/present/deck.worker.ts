import { type DeckFile, deckPptx } from '../../exports/deck-pptx';

/** A deck comes, its file goes: the page stays free meanwhile. */
addEventListener('message', ({ data }: MessageEvent<DeckFile>) => {
  const bytes = deckPptx(data);
  postMessage(bytes, { transfer: [bytes.buffer] });
});
