/** Where a key of the presentation leads from slide `at` of `of` (both from 1); null: nowhere. */
export function turned(key: string, shift: boolean, at: number, of: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return Math.min(of, at + 1);
    case ' ':
      return shift ? Math.max(1, at - 1) : Math.min(of, at + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
    case 'Backspace':
      return Math.max(1, at - 1);
    case 'Home':
      return 1;
    case 'End':
      return of;
    default:
      return null;
  }
}

/** Digits typed so far, and the slide that Enter after them leads to; a key that is neither forgets them. */
export function typedNumber(before: string, key: string, of: number): { readonly digits: string; readonly to: number | null } {
  if (/^\d$/.test(key)) return { digits: (before + key).slice(-4), to: null };
  if (key !== 'Enter' || before === '') return { digits: '', to: null };
  return { digits: '', to: Math.min(of, Math.max(1, Number(before))) };
}

/** A finger moved this far (px) sideways, and less up or down, turns a slide. */
const SWIPE = 50;

export function swiped(dx: number, dy: number): 1 | -1 | 0 {
  if (Math.abs(dx) < SWIPE || Math.abs(dy) > Math.abs(dx)) return 0;
  return dx < 0 ? 1 : -1;
}
