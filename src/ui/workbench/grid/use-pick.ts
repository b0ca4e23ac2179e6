import { type KeyboardEvent, type PointerEvent, useCallback, useRef, useState } from 'react';
import { type Bounds, everything, type Picked, type Place, walked } from './selection';

interface Acts {
  readonly bounds: Bounds;
  /** Brings a place into the window. */
  readonly show: (place: Place) => void;
  /** The place under the pointer; null: none. */
  readonly placeAt: (event: PointerEvent) => Place | null;
  readonly onCopy: (picked: Picked) => void;
  /** Enter or a double click: the row, or the head of a column (row −1). */
  readonly onOpen: (place: Place) => void;
  readonly onMenu: (place: Place) => void;
}

interface Picking {
  readonly picked: Picked | null;
  readonly pick: (picked: Picked | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onFocus: () => void;
}

const ORIGIN: Picked = { anchor: { row: 0, column: 0 }, head: { row: 0, column: 0 } };

const editing = (target: EventTarget): boolean => target instanceof HTMLElement && target.closest('input') !== null;
const pressing = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('button, input, [aria-hidden="true"]') !== null;

/** Which cells are picked, by keyboard and pointer. */
export function usePick({ bounds, show, placeAt, onCopy, onOpen, onMenu }: Acts): Picking {
  const [picked, setPicked] = useState<Picked | null>(null);
  const dragging = useRef(false);
  const pick = useCallback(
    (next: Picked | null) => {
      setPicked(next);
      if (next) show(next.head);
    },
    [show],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || editing(event.target)) return;
    const at = picked ?? ORIGIN;
    const ctrl = event.ctrlKey || event.metaKey;
    const letter = event.key.toLowerCase();
    const button = event.target instanceof HTMLElement && event.target.closest('button') !== null;
    if (ctrl && letter === 'a') pick(everything(bounds));
    else if (ctrl && letter === 'c') onCopy(at);
    else if (event.key === 'Escape' && picked) setPicked(null);
    else if (event.altKey && event.key === 'ArrowDown') onMenu(at.head);
    else if (event.key === 'Enter' && !button) onOpen(at.head);
    else {
      const next = event.altKey ? null : walked(at, { key: event.key, ctrl, shift: event.shiftKey }, bounds);
      if (!next) return;
      pick(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0 || pressing(event.target)) return;
    const place = placeAt(event);
    if (!place) return;
    dragging.current = event.pointerType === 'mouse';
    setPicked(event.shiftKey && picked ? { anchor: picked.anchor, head: place } : { anchor: place, head: place });
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (!dragging.current) return;
    if (event.buttons === 0) {
      dragging.current = false;
      return;
    }
    const place = placeAt(event);
    if (!place || !picked || (place.row === picked.head.row && place.column === picked.head.column)) return;
    pick({ anchor: picked.anchor, head: place });
  };
  const onFocus = (): void => {
    if (!picked && bounds.rows > 0) setPicked(ORIGIN);
  };
  return { picked, pick, onKeyDown, onPointerDown, onPointerMove, onFocus };
}
