/** Whether a key press belongs to a field, a menu or an input method, and must be left alone. */
export function typing(event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, [role="listbox"], [role="menu"], [role="dialog"], [role="grid"]') !== null
  );
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
