import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Slide } from '../../domain/slide';
import { Icon } from '../../ui/parts/icon';
import { useText } from '../../ui/parts/text';
import { SlideFrame } from './frame';
import { NotesPane } from './notes-pane';
import styles from './stage.module.css';
import unseen from '../../ui/parts/unseen.module.css';
import { swiped, turned, typedNumber } from './turning';
import { useHeld, useLeavingFullScreen } from './use-held';

export interface StageProps {
  readonly slides: readonly Slide[];
  /** The slide shown, from 1; beyond the last it is the last. */
  readonly at: number;
  readonly onGo: (at: number) => void;
  readonly onLeave: () => void;
  /** Keeps the slides as a PowerPoint file. */
  readonly onKeep: () => void;
  /** Who presents: at the head of every slide. */
  readonly owner: string;
  /** Data date, in words of the language. */
  readonly asOf: string;
  readonly synthetic: boolean;
  /** Some slides are still being worked out. */
  readonly busy: boolean;
}

/** A list of slides over the whole window, 16:9: keys, clicks at the sides, swipes. It knows slides as data only. */
export function Stage({ slides, at, onGo, onLeave, onKeep, owner, asOf, synthetic, busy }: StageProps) {
  const { t } = useText();
  const place = useHeld();
  const [speaking, speak] = useState(false);
  const typed = useRef('');
  const from = useRef<readonly [number, number] | null>(null);
  useLeavingFullScreen(onLeave);
  const of = slides.length;
  const n = Math.min(at, of);
  const slide = slides[n - 1];
  const noted = slides.some((s) => s.kind === 'laid');
  // Keys may come faster than the address follows: each counts from the one before.
  const wanted = useRef(n);
  useEffect(() => {
    wanted.current = n;
  }, [n]);
  const go = (next: number) => {
    wanted.current = next;
    onGo(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' || event.key.toLowerCase() === 'p') {
      event.preventDefault();
      onLeave();
      return;
    }
    if (event.key.toLowerCase() === 'n' && noted) {
      event.preventDefault();
      speak(!speaking);
      return;
    }
    const { digits, to } = typedNumber(typed.current, event.key, of);
    typed.current = digits;
    if (to !== null) {
      event.preventDefault();
      go(to);
      return;
    }
    if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
    const next = turned(event.key, event.shiftKey, wanted.current, of);
    if (next === null) return;
    event.preventDefault();
    go(next);
  };
  const onPointerUp = (event: PointerEvent) => {
    const start = from.current;
    from.current = null;
    const step = start && event.pointerType !== 'mouse' ? swiped(event.clientX - start[0], event.clientY - start[1]) : 0;
    if (step !== 0) go(Math.min(of, Math.max(1, n + step)));
  };
  if (!slide) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the whole window takes the keys of a presentation
    <div
      ref={place}
      className={styles.stage}
      data-speaking={speaking}
      role="dialog"
      aria-modal
      aria-label={t('present.name', { title: slides[0]?.title ?? '' })}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        from.current = [event.clientX, event.clientY];
      }}
      onPointerUp={onPointerUp}
    >
      <div aria-busy={busy}>
        <SlideFrame slide={slide} at={n} of={of} owner={owner} asOf={asOf} synthetic={synthetic} />
      </div>
      <button
        type="button"
        className={`${styles.side} ${styles.left}`}
        aria-label={t('present.previous')}
        disabled={n === 1}
        onClick={() => onGo(n - 1)}
      >
        <Icon name="left" size={28} />
      </button>
      <button
        type="button"
        className={`${styles.side} ${styles.right}`}
        aria-label={t('present.next')}
        disabled={n === of}
        onClick={() => onGo(n + 1)}
      >
        <Icon name="right" size={28} />
      </button>
      {speaking && slide.kind === 'laid' && <NotesPane slide={slide} next={slides[n] ?? null} at={n} of={of} />}
      <div className={styles.bar}>
        {noted && (
          <button type="button" aria-pressed={speaking} onClick={() => speak(!speaking)}>
            <Icon name="note" size={16} />
            {t('present.notes')} <kbd>N</kbd>
          </button>
        )}
        <button type="button" disabled={busy} onClick={onKeep}>
          <Icon name="save" size={16} />
          {t('present.keep')}
        </button>
        <button type="button" onClick={onLeave}>
          <Icon name="x" size={16} />
          {t('present.leave')} <kbd>Esc</kbd>
        </button>
      </div>
      <p className={unseen.unseen} aria-live="polite">
        {t('present.at', { n, of, title: slide.title })}
      </p>
    </div>
  );
}
