import { memo } from 'react';
import type { DeckSlide } from '../../domain/deck';
import { textOf } from '../../domain/deck-words';
import { StatusShape } from '../parts/status';
import { useText } from '../parts/text';
import type { DeckPort } from './port';
import styles from './rail.module.css';
import { useSeen } from './use-seen';

interface Props {
  readonly port: Pick<DeckPort, 'Drawn'>;
  readonly slide: DeckSlide;
  readonly at: number;
  readonly of: number;
  readonly owner: string;
  readonly chosen: boolean;
  readonly newer: boolean;
  readonly onChoose: () => void;
}

/** A slide small; drawn when it comes into sight, so that sixty of them cost no more than six. */
export const Thumb = memo(
  function Thumb({ port: { Drawn }, slide, at, of, owner, chosen, newer, onChoose }: Props) {
    const { t } = useText();
    const [place, seen] = useSeen();
    const title = textOf(slide.title) || t('deck.untitled');
    const name = t('deck.slideAt', { n: at, title });
    return (
      <>
        <span className={styles.number} aria-hidden title={t('deck.drag')}>
          {at}
          <i />
        </span>
        <button
          type="button"
          className={styles.thumb}
          data-slide={slide.id}
          tabIndex={chosen ? 0 : -1}
          aria-current={chosen}
          aria-label={newer ? `${name} (${t('deck.newer')})` : name}
          aria-describedby="deck-rail-help"
          onClick={onChoose}
        >
          <span ref={place} aria-hidden inert>
            {seen && <Drawn slide={slide} at={at} of={of} owner={owner} />}
          </span>
          {newer && (
            <span className={styles.newer}>
              <StatusShape standing="slow" size={16} />
            </span>
          )}
        </button>
      </>
    );
  },
  (a, b) =>
    a.port.Drawn === b.port.Drawn &&
    a.slide === b.slide &&
    a.at === b.at &&
    a.of === b.of &&
    a.owner === b.owner &&
    a.chosen === b.chosen &&
    a.newer === b.newer,
);
