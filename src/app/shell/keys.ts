/** Whether the focus is where letters are typed or where keys have a meaning of their own. */
export function inField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, [role="listbox"], [role="menu"], [role="dialog"], [role="grid"]') !== null
  );
}

/** Whether a dialog holds the page: keys then belong to it. */
export function inDialog(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role="dialog"]') !== null;
}

/** Moves the focus to the next or previous figure of the page, in the order of reading. */
export function moveToFigure(step: 1 | -1): void {
  const figures = [...document.querySelectorAll<HTMLElement>('main figure[tabindex], main figure')];
  const at = figures.findIndex((figure) => figure.contains(document.activeElement));
  const next = figures[at < 0 ? (step > 0 ? 0 : figures.length - 1) : at + step];
  if (!next) return;
  if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

/** Moves the focus to the first choice of the scope bar. */
export function focusFilters(): void {
  document.querySelector<HTMLElement>('#scope button, #scope [tabindex="0"]')?.focus();
}

/** Moves the focus to the search field of the page; false where it has none. */
export function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
  field?.focus();
  return field !== null;
}
