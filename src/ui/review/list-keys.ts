import type { KeyboardEvent } from 'react';

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys walk through the links of a list; Home and End go to its ends. */
export function walkList(event: KeyboardEvent<HTMLElement>): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  if (at < 0) return;
  const step = STEP[event.key];
  const next = event.key === 'Home' ? links[0] : event.key === 'End' ? links.at(-1) : step === undefined ? undefined : links[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
