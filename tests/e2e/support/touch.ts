import type { Page } from '@playwright/test';

/** A finger needs 44 px; half a pixel is lost to rounding. */
const LEAST = 43.5;

/** What can be pressed here and is smaller than a finger, one line each. Links inside a text are left out. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const all = document.querySelectorAll('a[href], button, select, summary, input, [role="option"], [role="tab"], [role="menuitem"]');
    const found = [...all].flatMap((element) => {
      const style = getComputedStyle(element);
      const shown = element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
      const inText = element.tagName === 'A' && style.display === 'inline';
      // What only a screen reader meets is clipped away.
      const clipped = element.closest('[data-react-aria-visually-hidden], [style*="clip"]') !== null;
      if (!shown || inText || clipped) return [];
      const target = element.tagName === 'INPUT' ? (element.closest('label') ?? element) : element;
      const { width, height } = target.getBoundingClientRect();
      const name = element.getAttribute('aria-label') ?? element.textContent.trim();
      return width >= least && height >= least
        ? []
        : [`${element.tagName.toLowerCase()} "${name.slice(0, 40)}" ${Math.round(width)} × ${Math.round(height)}`];
    });
    return [...new Set(found)];
  }, LEAST);
}
