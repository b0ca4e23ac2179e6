import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { Deck } from '../../domain/deck';
import button from '../parts/button.module.css';
import { Icon } from '../parts/icon';
import { useText } from '../parts/text';
import type { DeckPort } from './port';
import styles from './rail.module.css';
import unseen from '../parts/unseen.module.css';
import { Thumb } from './thumb';
import type { Freshness } from './use-freshness';
import type { SlideSteps } from './use-steps';

interface Props {
  readonly port: DeckPort;
  readonly deck: Deck;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly steps: SlideSteps;
  readonly freshness: Freshness;
}

/** Which place an arrow key leads to from place `at`; null: it is no such key. */
function led(key: string, at: number, last: number): number | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(last, at + 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}

/** The slides in their order: chosen with arrow keys, moved with Alt and an arrow or by dragging. */
export function Rail({ port, deck, chosen, onChoose, steps, freshness }: Props) {
  const { t } = useText();
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const focus = (id: string) => requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-slide="${id}"]`)?.focus());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement) || !event.target.dataset['slide']) return;
    const at = deck.slides.findIndex((s) => s.id === chosen);
    const to = led(event.key, at, deck.slides.length - 1);
    const next = to === null ? null : deck.slides[to];
    if (event.key === 'Delete') {
      const beside = deck.slides[at + 1] ?? deck.slides[at - 1];
      event.preventDefault();
      steps.drop(chosen);
      if (beside) focus(beside.id);
    } else if (to !== null && next) {
      event.preventDefault();
      if (event.altKey) steps.move(chosen, to);
      else onChoose(next.id);
      focus(event.altKey ? chosen : next.id);
    }
  };
  const onDrop = (event: DragEvent, to: number) => {
    event.preventDefault();
    if (dragged !== null) steps.move(dragged, to);
    setDragged(null);
    setOver(null);
  };
  return (
    <nav className={styles.rail} aria-label={t('deck.slides')}>
      <p id="deck-rail-help" className={unseen.unseen}>
        {t('deck.railHelp')}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys go between the buttons inside */}
      <ol ref={list} onKeyDown={onKeyDown}>
        {deck.slides.map((slide, i) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging; the keys are those of the button inside
          <li
            key={slide.id}
            draggable
            data-dragged={slide.id === dragged}
            data-over={over === i && dragged !== null}
            onDragStart={() => setDragged(slide.id)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(i);
            }}
            onDrop={(event) => onDrop(event, i)}
          >
            <Thumb
              port={port}
              slide={slide}
              at={i + 1}
              of={deck.slides.length}
              owner={deck.name}
              chosen={slide.id === chosen}
              newer={freshness.newer.has(slide.id)}
              onChoose={() => onChoose(slide.id)}
            />
          </li>
        ))}
      </ol>
      <button type="button" className={`${button.button} ${styles.add}`} onClick={steps.addWords}>
        <Icon name="plus" size={14} />
        {t('deck.addWords')}
      </button>
      <div className={styles.deeds} role="group" aria-label={t('deck.shown')}>
        {(
          [
            ['up', 'deck.moveUp', () => steps.move(chosen, deck.slides.findIndex((s) => s.id === chosen) - 1)],
            ['dn', 'deck.moveDown', () => steps.move(chosen, deck.slides.findIndex((s) => s.id === chosen) + 1)],
            ['copy', 'deck.copySlide', () => steps.copy(chosen)],
            ['x', 'deck.drop', () => steps.drop(chosen)],
          ] as const
        ).map(([icon, name, run]) => (
          <button key={name} type="button" className={button.icon} aria-label={t(name)} title={t(name)} onClick={run}>
            <Icon name={icon} size={14} />
          </button>
        ))}
      </div>
    </nav>
  );
}
