import { type KeyboardEvent, useMemo, useState } from 'react';
import type { Figure } from '../../../domain/figure';
import { type Step, steps } from '../../../figures/walk';

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

export interface Walk {
  /** The mark the keyboard stands on; null before the first arrow key. */
  readonly step: Step | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly leave: () => void;
}

/** Arrow keys over the marks: left and right between categories, up and down between series; Enter opens the mark. */
export function useWalk(figure: Figure, onMark: ((key: string) => void) | undefined): Walk {
  const grid = useMemo(() => steps(figure).filter((column) => column.length > 0), [figure]);
  const [at, setAt] = useState<readonly [number, number] | null>(null);
  const step = at ? (grid[at[0]]?.[at[1]] ?? null) : null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing || grid.length === 0) return;
    const move = MOVES[event.key];
    if (move) {
      event.preventDefault();
      const [column, row] = at ?? [move[0] < 0 ? grid.length : -1, 0];
      const next = at === null ? (move[0] < 0 ? grid.length - 1 : 0) : Math.min(grid.length - 1, Math.max(0, column + move[0]));
      const size = grid[next]?.length ?? 1;
      setAt([next, Math.min(size - 1, Math.max(0, at === null ? 0 : row + move[1]))]);
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      setAt([event.key === 'Home' ? 0 : grid.length - 1, 0]);
    } else if (event.key === 'Enter' && step?.key && onMark) {
      event.preventDefault();
      onMark(step.key);
    } else if (event.key === 'Escape' && at) setAt(null);
  };
  return { step, onKeyDown, leave: () => setAt(null) };
}
