import { number, type Lang } from '../../../i18n/format';
import { lookOf, type Placed, type Words } from './cell-look';
import type { Span } from './geometry';
import styles from './grid.module.css';
import { ROW } from './layout';
import { RowSlot } from './slots';
import { inside, type Place, type Rectangle } from './selection';
import type { Windows } from './windows';

/** All that the rows of a grid show, but which of them. */
export interface Scene {
  readonly held: readonly Placed[];
  readonly free: readonly Placed[];
  readonly windows: Windows;
  /** Another number whenever cells came. */
  readonly came: number;
  /** Places behind the mark that a decimal column shows, by its place in the result. */
  readonly places: ReadonlyMap<number, number>;
  readonly rectangle: Rectangle | null;
  /** The cell that the keys act on, and its name in the page. */
  readonly here: Place | null;
  readonly id: string;
  readonly words: Words;
  readonly lang: Lang;
}

/** Rows that come into the page together, as one block: between two such steps the browser scrolls by itself and nothing is drawn. */
export const STEP = 16;

/** What every cell is drawn from. */
const SAME = ['windows', 'rectangle', 'here', 'words', 'lang'] as const;

/** Where a block waits that is not needed now: out of the page costs less than hidden. */
const AWAY = `-${2 * STEP * ROW}px`;

interface Block {
  readonly side: HTMLElement;
  readonly pane: HTMLElement;
  readonly rows: readonly RowSlot[];
  /** Its first row is this many steps down; −1: not in the page. */
  at: number;
}

const part = (into: HTMLElement): HTMLElement => {
  const made = document.createElement('div');
  made.setAttribute('role', 'presentation');
  made.className = styles.block ?? '';
  into.append(made);
  return made;
};

/**
 * Draws the rows of a result straight into the page. They scroll as any page does, by the browser alone; blocks that left the window
 * are written anew as those that come, so that a movement costs what came into view and nothing else.
 */
export class BodyPainter {
  readonly #side: HTMLElement;
  readonly #pane: HTMLElement;
  #blocks: Block[] = [];
  #scene: Scene | null = null;
  #shift = 0;
  /** Other columns or more cells came, and nothing else changed. */
  #same = false;

  constructor(side: HTMLElement, pane: HTMLElement) {
    this.#side = side;
    this.#pane = pane;
  }

  #block(): Block {
    const [side, pane] = [part(this.#side), part(this.#pane)];
    return { side, pane, rows: Array.from({ length: STEP }, () => new RowSlot(side, pane)), at: -1 };
  }

  /** Shows these rows, whole steps of them; `shift`: pixels by which they stand higher on the page than among all rows. */
  paint(scene: Scene, { from, to }: Span, shift: number): void {
    const anew = scene !== this.#scene || shift !== this.#shift;
    this.#same = this.#scene !== null && SAME.every((part) => this.#scene?.[part] === scene[part]);
    [this.#scene, this.#shift] = [scene, shift];
    const [first, end] = [Math.floor(from / STEP), Math.ceil(to / STEP)];
    while (this.#blocks.length < end - first) this.#blocks.push(this.#block());
    const of = this.#blocks.length;
    for (const [slot, block] of this.#blocks.entries()) {
      const at = first + ((((slot - first) % of) + of) % of);
      const shown = at < end;
      if (!shown) block.side.style.top = block.pane.style.top = AWAY;
      else if (anew || at !== block.at) this.#draw(block, at, to, scene);
      block.at = shown ? at : -1;
    }
  }

  #draw({ side, pane, rows }: Block, at: number, to: number, scene: Scene): void {
    side.style.top = pane.style.top = `${at * STEP * ROW - this.#shift}px`;
    for (const [i, slot] of rows.entries()) {
      const row = at * STEP + i;
      if (row < to) this.#row(slot, row, scene);
      else slot.hide();
    }
  }

  #row(slot: RowSlot, row: number, { held, free, windows, places, rectangle, here, id, words, lang }: Scene): void {
    const marked = rectangle !== null && row >= rectangle.rowFrom && row < rectangle.rowTo;
    const same = slot.put(row + 2, number(row + 1, 0, lang), marked) && this.#same;
    const draw = ({ column, index }: Placed) => ({
      look: lookOf(windows, row, column, places.get(column.at) ?? 0, words, lang),
      picked: rectangle !== null && inside(rectangle, row, index),
      id: here?.row === row && here.column === index ? `${id}-here` : '',
      coming: words.coming,
    });
    slot.cells(true, held, same, draw);
    slot.cells(false, free, same, draw);
  }

  end(): void {
    for (const { side, pane } of this.#blocks) {
      side.remove();
      pane.remove();
    }
    this.#blocks = [];
  }
}
