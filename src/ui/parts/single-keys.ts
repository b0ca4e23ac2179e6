import { type KeyboardEvent, useCallback, useSyncExternalStore } from 'react';

const KEY = 'single-keys';
const listeners = new Set<() => void>();

/** Whether keys without a modifier act: speech input and shaky hands press them by chance (WCAG 2.1.4). */
export function singleKeys(): boolean {
  return localStorage.getItem(KEY) !== 'off';
}

const TAKEN = 'input, textarea, select, [role="menu"], [role="dialog"]';

/** The key in lower case, where it acts alone: not in fields, menus and dialogs, with a modifier, or while an input method composes. */
export function singleKey(event: KeyboardEvent): string | null {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented)
    return null;
  if (!(event.target instanceof HTMLElement) || event.target.closest(TAKEN) || !singleKeys()) return null;
  return event.key.toLowerCase();
}

/** Hears the key that adds what holds the focus to the deck. */
export const addKey =
  (add: () => void) =>
  (event: KeyboardEvent): void => {
    if (singleKey(event) !== 'a') return;
    event.preventDefault();
    event.stopPropagation();
    add();
  };

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
