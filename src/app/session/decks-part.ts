import type { Deck } from '../../domain/deck';
import { digest } from '../../domain/digest';
import type { Part } from '../../domain/version';
import { decksFrom, decksText } from '../../store/decks-text';
import { deckDesk } from '../decks/desk';
import { templateDesk } from '../decks/template-desk';

const ROLE = 'decks';

/** The decks of this machine as a part of a pack file, with its content; null where there are none. */
export async function decksPart(): Promise<{ readonly part: Part; readonly content: Blob } | null> {
  await deckDesk.start();
  const { list } = deckDesk.state().history.now;
  if (list.length === 0) return null;
  const content = new Blob([decksText(list)]);
  const bytes = new Uint8Array(await content.arrayBuffer());
  const part = { role: ROLE, name: 'trinh-chieu.json', sha256: await digest(bytes), bytes: bytes.length, media: 'application/json' };
  return { part, content };
}

/** Takes over the decks among these parts; entries that are no decks are counted, and the page of decks says so. */
export async function adoptDecks(parts: readonly Part[], files: ReadonlyMap<string, Blob>): Promise<void> {
  let refused = 0;
  const arriving: Deck[] = [];
  for (const part of parts.filter((p) => p.role === ROLE)) {
    const read = decksFrom((await files.get(part.sha256)?.text()) ?? '');
    refused += read ? read.refused : 1;
    arriving.push(...(read?.decks ?? []));
  }
  if (arriving.length + refused === 0) return;
  await deckDesk.start();
  deckDesk.adopt(arriving, refused);
}

export function forgetDecks(): void {
  deckDesk.forget();
  templateDesk.forget();
}
