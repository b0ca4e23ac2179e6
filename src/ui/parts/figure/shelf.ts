import { createContext, type RefObject, useContext, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Figure } from '../../../domain/figure';
import type { Action } from './menu';

/** A figure that stands on the page now, and what its menu does. */
export interface Shelved {
  readonly figure: Figure;
  readonly element: HTMLElement;
  readonly run: (action: Action) => void;
}

/** The figures of the page in the order of reading: what is presented, found and kept without knowing who drew it. */
export class Shelf {
  #items: readonly Shelved[] = [];
  readonly #listeners = new Set<() => void>();

  /** Gives back how to take it away again. */
  put(item: Shelved): () => void {
    this.#set([...this.#items.filter((i) => i.element !== item.element), item]);
    return () => this.#set(this.#items.filter((i) => i !== item));
  }

  readonly items = (): readonly Shelved[] => this.#items;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #set(items: readonly Shelved[]): void {
    const after = (a: Shelved, b: Shelved) => (a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
    this.#items = items.toSorted(after);
    for (const listener of this.#listeners) listener();
  }
}

const ShelfContext = createContext(new Shelf());

/** The figures of the page. */
export function useShelf(): readonly Shelved[] {
  const shelf = useContext(ShelfContext);
  return useSyncExternalStore(shelf.subscribe, shelf.items);
}

/** Puts a figure on the shelf for as long as it is drawn; the ref belongs on its element. */
export function useShelved(figure: Figure, run: (action: Action) => void): RefObject<HTMLElement | null> {
  const shelf = useContext(ShelfContext);
  const element = useRef<HTMLElement>(null);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(
    () => (element.current ? shelf.put({ figure, element: element.current, run: (action) => latest.current(action) }) : undefined),
    [shelf, figure],
  );
  return element;
}
