import { useState } from 'react';
import { currentOf, type Deck, type DeckSlide } from '../../domain/deck';
import { useSession } from '../parts/session';
import { Canvas } from './canvas';
import { Empty } from './empty';
import { Head } from './head';
import styles from './page.module.css';
import type { DeckPort } from './port';
import { Rail } from './rail';
import { Side } from './side';
import { type Freshness, useFreshness } from './use-freshness';
import { useSlideSteps } from './use-steps';

interface Props {
  readonly port: DeckPort;
}

function Filled({
  port,
  deck,
  slide,
  freshness,
}: Props & { readonly deck: Deck; readonly slide: DeckSlide; readonly freshness: Freshness }) {
  const at = deck.slides.indexOf(slide) + 1;
  return (
    <>
      <Canvas key={slide.id} port={port} deck={deck} slide={slide} at={at} />
      <Side key={`side ${slide.id}`} port={port} deck={deck} slide={slide} freshness={freshness} />
    </>
  );
}

/** The decks of this machine: slides at the left, the chosen one as the room sees it, and everything that can be done with it. */
export function DeckPage({ port }: Props) {
  const deck = currentOf(port.state.history.now);
  const { pack } = useSession();
  const [chosen, choose] = useState<string | null>(null);
  const slides = deck?.slides ?? [];
  const slide = slides.find((s) => s.id === (chosen ?? port.state.pointed)) ?? slides[0] ?? null;
  const freshness = useFreshness(slides, pack, port.Again);
  const steps = useSlideSteps(port, deck, choose);
  if (!port.state.ready) return <div className={styles.page} aria-busy />;
  return (
    <div className={styles.page} data-filled={slide !== null}>
      <Head port={port} deck={deck} at={slide ? slides.indexOf(slide) + 1 : 0} />
      {deck && slide ? (
        <>
          <Rail port={port} deck={deck} chosen={slide.id} onChoose={choose} steps={steps} freshness={freshness} />
          <Filled port={port} deck={deck} slide={slide} freshness={freshness} />
        </>
      ) : (
        <Empty onWords={steps.addWords} />
      )}
      {freshness.asking}
    </div>
  );
}
