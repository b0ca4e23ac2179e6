import { useCallback, useSyncExternalStore } from 'react';
import { isPrinting, onPrinting } from './printing';

export type Theme = 'light' | 'dark' | 'system';

const KEY = 'theme';
const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

function kept(): Theme {
  const value = localStorage.getItem(KEY);
  return value === 'light' || value === 'dark' ? value : 'system';
}

/** Writes the drawn theme on the page; everything else is custom properties. Paper is always light. */
function apply(): void {
  const theme = isPrinting() ? 'light' : kept();
  document.documentElement.dataset['theme'] = theme === 'system' ? (dark().matches ? 'dark' : 'light') : theme;
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  const system = dark();
  const follow = () => {
    apply();
    listener();
  };
  listeners.add(follow);
  system.addEventListener('change', follow);
  const forget = onPrinting(follow);
  return () => {
    listeners.delete(follow);
    forget();
    system.removeEventListener('change', follow);
  };
}

/** The theme chosen, the one drawn, and how to choose. */
export function useTheme(): { readonly theme: Theme; readonly drawn: 'light' | 'dark'; readonly choose: (theme: Theme) => void } {
  const theme = useSyncExternalStore(subscribe, kept);
  const drawn = useSyncExternalStore(subscribe, () => (document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light'));
  const choose = useCallback((next: Theme) => {
    if (next === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, next);
    for (const listener of listeners) listener();
  }, []);
  return { theme, drawn, choose };
}
