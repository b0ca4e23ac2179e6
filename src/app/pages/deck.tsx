import '../../i18n/late/deck';
import '../../i18n/late/present';
import { useEffect, useMemo, useState } from 'react';
import { DeckPage as Page } from '../../ui/deck/page';
import type { DeckExport } from '../../ui/deck/port';
import { useText } from '../../ui/parts/text';
import { deckDesk } from '../decks/desk';
import { keepDeckHtml, keepDeckPptx, keepDeckXlsx } from '../decks/keep-deck';
import { PrintedDeck } from '../decks/printed';
import { useDeckPort } from '../decks/use-port';

/** The decks of this machine; they need no pack: their numbers are their own. */
export function DeckPage() {
  const words = useText();
  const { t } = words;
  const [printing, print] = useState(false);
  useEffect(() => void deckDesk.start(), []);
  const exports = useMemo(
    (): readonly DeckExport[] => [
      { id: 'pptx', badge: 'PPTX', name: t('deck.pptxName'), help: t('deck.pptxHelp'), run: (deck) => keepDeckPptx(deck, words) },
      { id: 'xlsx', badge: 'XLSX', name: t('deck.xlsxName'), help: t('deck.xlsxHelp'), run: (deck) => keepDeckXlsx(deck, words) },
      { id: 'html', badge: 'HTML', name: t('deck.htmlName'), help: t('deck.htmlHelp'), run: (deck) => keepDeckHtml(deck, words) },
      { id: 'print', badge: 'PDF', name: t('deck.printName'), help: t('deck.printHelp'), run: () => print(true) },
    ],
    [t, words],
  );
  const port = useDeckPort(exports);
  return (
    <>
      <Page port={port} />
      {printing && <PrintedDeck onDone={() => print(false)} />}
    </>
  );
}
