import { type KeyboardEvent, useRef, useState } from 'react';

export interface Spot {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, Spot>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -10, column: 0 },
  PageDown: { row: 10, column: 0 },
};

const within = (at: number, size: number): number => Math.min(Math.max(at, 0), Math.max(0, size - 1));

/** Where a key leads in a grid of that many rows and columns; null where it leads nowhere. */
export function nextSpot(at: Spot, key: string, ctrl: boolean, rows: number, columns: number): Spot | null {
  if (key === 'Home') return { row: ctrl ? 0 : at.row, column: 0 };
  if (key === 'End') return { row: ctrl ? rows - 1 : at.row, column: columns - 1 };
  const step = ctrl ? undefined : STEPS[key];
  return step ? { row: within(at.row + step.row, rows), column: within(at.column + step.column, columns) } : null;
}

/** One cell of the grid takes the focus; arrows, Home, End and Page keys walk on from it. Cells carry `data-spot`. */
export function useGridWalk(rows: number, columns: number) {
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Spot>({ row: 0, column: 0 });
  const here = { row: within(at.row, rows), column: within(at.column, columns) };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = event.altKey || event.metaKey ? null : nextSpot(here, event.key, event.ctrlKey, rows, columns);
    if (!next) return;
    event.preventDefault();
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-spot="${next.row} ${next.column}"]`)?.focus();
  };
  return { grid, here, setAt, onKeyDown };
}
