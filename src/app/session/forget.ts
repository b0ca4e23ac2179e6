const listeners = new Set<() => void>();

/** Hears that everything was removed from this browser, so that nothing of it stays in memory. */
export function onForget(listener: () => void): void {
  listeners.add(listener);
}

export function forgetRest(): void {
  for (const listener of listeners) listener();
}
