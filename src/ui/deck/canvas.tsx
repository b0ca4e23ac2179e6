import type { Deck, DeckSlide } from '../../domain/deck';
import { editSlide } from '../../domain/deck';
import { useText } from '../parts/text';
import styles from './canvas.module.css';
import type { DeckPort } from './port';
import { undoKeys } from './undo-keys';

interface Props {
  readonly port: DeckPort;
  readonly deck: Deck;
  readonly slide: DeckSlide;
  readonly at: number;
}

/** The chosen slide as the room sees it, and under it what the presenter says. */
export function Canvas({ port, deck, slide, at }: Props) {
  const { t } = useText();
  const { Drawn } = port;
  const tag = `notes ${slide.id}`;
  return (
    <section className={styles.canvas} aria-label={t('deck.shown')}>
      <div className={styles.stage}>
        <div className={styles.sheet}>
          <Drawn slide={slide} at={at} of={deck.slides.length} owner={deck.name} />
        </div>
      </div>
      <label className={styles.notes}>
        <span>
          {t('deck.notes')} <small>{t('deck.notesHelp')}</small>
        </span>
        <textarea
          value={slide.notes}
          maxLength={20_000}
          onChange={(event) => port.stepCurrent((d) => editSlide(d, slide.id, { notes: event.target.value }), tag)}
          onBlur={port.rest}
          onKeyDown={undoKeys(port)}
        />
      </label>
    </section>
  );
}
