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

/** A finger moved this far (px) sideways, and less up or down, turns a slide. */
const SWIPE = 50;

export function swiped(dx: number, dy: number): 1 | -1 | 0 {
  if (Math.abs(dx) < SWIPE || Math.abs(dy) > Math.abs(dx)) return 0;
  return dx < 0 ? 1 : -1;
}
