import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** Width of a figure's plot on a sheet of A4 upright, in CSS px: 210 mm less margins, border and padding. */
export const PAPER_WIDTH = 683;

let printing = false;
const listeners = new Set<() => void>();
const paper = () => window.matchMedia('print');

/** The page is redrawn before the browser takes it, so that charts have the paper's width and the light theme. */
function become(next: boolean): void {
  if (printing === next) return;
  printing = next;
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

const begin = () => become(true);
const end = () => become(false);
const change = (event: MediaQueryListEvent) => become(event.matches);

function watch(): void {
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  paper().addEventListener('change', change);
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) watch();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    paper().removeEventListener('change', change);
  };
}

export const isPrinting = (): boolean => printing;

/** Tells when printing begins and ends, after `isPrinting` has changed. */
export const onPrinting = subscribe;

/** The page is being printed: what is drawn is for paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting);
}
