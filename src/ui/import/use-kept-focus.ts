import { type RefObject, useEffect } from 'react';

/** Where a decision took away the button that had the focus, it goes on from the place of what is next, not from the top of the page. */
export function useKeptFocus(within: RefObject<HTMLElement | null>, next: string, ...when: readonly unknown[]): void {
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    within.current?.querySelector<HTMLElement>(next)?.focus({ preventScroll: true });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the caller says when
  }, when);
}
