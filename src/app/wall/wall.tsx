import '../../i18n/late/present';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useState } from 'react';
import type { Asked } from '../../domain/asked';
import type { Slide } from '../../domain/slide';
import { day } from '../../i18n/dates';
import { useTargets } from '../../ui/board/use-targets';
import { Boundary } from '../../ui/parts/boundary';
import { Failed } from '../../ui/parts/failed';
import type { PackView } from '../../ui/parts/session';
import { useText } from '../../ui/parts/text';
import { ownerOf } from '../present/deck';
import { SlideFrame } from '../present/frame';
import stage from '../present/stage.module.css';
import { BoardTalk } from '../present/talks';
import { useHeld, useLeavingFullScreen } from '../present/use-held';
import { Controls } from './controls';
import { WallState } from './state';
import styles from './wall.module.css';
import { useAwake } from './use-awake';
import { useTurning } from './use-turning';

interface Props {
  readonly pack: PackView;
  readonly asked: Asked;
  /** Seconds after which the next picture is shown; 0: the state stays. */
  readonly seconds: number;
}

const IDLE = 4000;
const failed = (error: Error, retry: () => void) => <Failed error={error} retry={retry} />;

/** True for a while after the mouse or a finger moved. */
function useStirred(): readonly [boolean, () => void] {
  const [at, setAt] = useState(0);
  useEffect(() => {
    if (at === 0) return undefined;
    const timer = setTimeout(() => setAt(0), IDLE);
    return () => clearTimeout(timer);
  }, [at]);
  return [at > 0, () => setAt(performance.now())];
}

function Shown({ pack, asked, seconds, slides, busy }: Props & { readonly slides: readonly Slide[]; readonly busy: boolean }) {
  const words = useText();
  const navigate = useNavigate();
  const place = useHeld();
  const rows = useTargets(pack, asked);
  const [stirred, stir] = useStirred();
  useAwake();
  const set = useCallback(
    (wall: number | undefined) => void navigate({ to: '.', search: (s) => ({ ...s, wall }), replace: true, resetScroll: false }),
    [navigate],
  );
  const leave = useCallback(() => set(undefined), [set]);
  useLeavingFullScreen(leave);
  const pictures = useMemo(() => slides.filter((s) => s.kind === 'figure' || s.kind === 'contribution'), [slides]);
  const contribution = pictures.find((s) => s.kind === 'contribution') ?? null;
  const { at, paused, go, pause } = useTurning(pictures.length + 1, seconds);
  const owner = ownerOf({ pack, asked, words });
  const picture = pictures[at - 1];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const onControl = event.target instanceof HTMLElement && event.target.closest('button, select') !== null;
    if (event.key === 'Escape' || event.key.toLowerCase() === 'w') leave();
    else if (event.key === 'ArrowRight' && !onControl) go(at + 1);
    else if (event.key === 'ArrowLeft' && !onControl) go(at - 1);
    else if (event.key === ' ' && !onControl && seconds > 0) pause(!paused);
    else return;
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the whole window takes the keys of the wall
    <div
      ref={place}
      className={`${stage.stage} ${styles.wall}`}
      data-stirred={stirred}
      role="dialog"
      aria-modal
      aria-label={words.t('present.wallName')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onPointerMove={stir}
    >
      {picture ? (
        <SlideFrame
          slide={picture}
          at={at + 1}
          of={pictures.length + 1}
          owner={owner}
          asOf={day(asked.asOf, words.lang)}
          synthetic={pack.synthetic}
        />
      ) : (
        <WallState rows={rows} asked={asked} owner={owner} synthetic={pack.synthetic} contribution={contribution} />
      )}
      <Controls
        at={at}
        of={pictures.length + 1}
        seconds={seconds}
        paused={paused}
        busy={busy}
        onGo={go}
        onPause={pause}
        onSeconds={set}
        onLeave={leave}
      />
    </div>
  );
}

/** The board for a wall: everything at once; by choice it turns through the figures, slowly. */
export function Wall(props: Props) {
  const words = useText();
  const { pack, asked } = props;
  const deck = useMemo(() => ({ pack, asked, words }), [pack, asked, words]);
  return (
    <Boundary fallback={failed} resetKey={pack.hash}>
      <BoardTalk deck={deck} title={words.t('present.boardTitle')}>
        {(slides, busy) => <Shown {...props} slides={slides} busy={busy} />}
      </BoardTalk>
    </Boundary>
  );
}
