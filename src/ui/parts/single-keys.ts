import { useCallback, useSyncExternalStore } from 'react';

const KEY = 'single-keys';
const listeners = new Set<() => void>();

/** Whether keys without a modifier act: speech input and shaky hands press them by chance (WCAG 2.1.4). */
export function singleKeys(): boolean {
  return localStorage.getItem(KEY) !== 'off';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The choice and how to change it; kept on this machine. */
export function useSingleKeys(): readonly [on: boolean, choose: (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, singleKeys);
  const choose = useCallback((next: boolean) => {
    if (next) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
    for (const listener of listeners) listener();
  }, []);
  return [on, choose];
}
