import type { CellLook, Placed } from './cell-look';
import styles from './grid.module.css';

const made = (role: string, name: string | undefined): HTMLDivElement => {
  const element = document.createElement('div');
  element.setAttribute('role', role);
  element.className = name ?? '';
  return element;
};

interface Drawn {
  readonly look: CellLook;
  readonly picked: boolean;
  /** The name of the cell that the keys act on; empty: another one. */
  readonly id: string;
  /** What is said of a cell that is on its way. */
  readonly coming: string;
}

/** One cell of the page that shows now this place of a result, now that one. Only what differs is written. */
export class CellSlot {
  readonly #element = made('gridcell', '');
  readonly #text = document.createTextNode('');
  #place: Placed | null = null;
  #picked: boolean | null = null;
  #name = '';
  #said = '';

  constructor(row: HTMLElement) {
    this.#element.append(this.#text);
    row.append(this.#element);
  }

  hide(): void {
    this.#element.hidden = true;
    this.#place = null;
  }

  /** It shows that place already, and what it shows is no longer on its way. */
  stands(place: Placed): boolean {
    return this.#place === place && this.#said === '';
  }

  #put(place: Placed): void {
    const { style } = this.#element;
    if (this.#place === null) this.#element.hidden = false;
    if (this.#place?.column.width !== place.column.width) style.width = `${place.column.width}px`;
    if (this.#place?.index !== place.index) {
      style.order = String(place.index);
      this.#element.setAttribute('aria-colindex', String(place.index + 2));
    }
    this.#place = place;
  }

  show(place: Placed, { look, picked, id, coming }: Drawn): void {
    if (this.#place !== place) this.#put(place);
    const name = [
      styles.cell,
      look.numeric && styles.numeric,
      place.column.pinned && styles.pinned,
      look.state === 'empty' && styles.empty,
      look.state === 'coming' && styles.coming,
      look.cut && styles.cut,
      picked && styles.picked,
      id !== '' && styles.here,
    ]
      .filter(Boolean)
      .join(' ');
    if (name !== this.#name) this.#element.className = this.#name = name;
    if (look.text !== this.#text.data) this.#text.data = look.text;
    if (picked !== this.#picked) this.#element.setAttribute('aria-selected', String((this.#picked = picked)));
    if (id !== this.#element.id) this.#element.id = id;
    const said = look.state === 'coming' ? coming : '';
    if (said !== this.#said) this.#element.setAttribute('aria-label', said);
    if (said === '' && this.#said !== '') this.#element.removeAttribute('aria-label');
    this.#said = said;
  }
}

/** One row of the page in two parts that bear the same number: what is pinned does not scroll across. */
export class RowSlot {
  readonly #row = made('row', styles.row);
  readonly #free = made('row', styles.row);
  readonly #number = made('rowheader', styles.number);
  readonly #text = document.createTextNode('');
  readonly #held: CellSlot[] = [];
  readonly #others: CellSlot[] = [];
  #shown = true;
  #index = 0;
  #before = 0;
  #marked = false;

  constructor(side: HTMLElement, pane: HTMLElement) {
    this.#number.setAttribute('aria-colindex', '1');
    this.#number.append(this.#text);
    this.#row.append(this.#number);
    side.append(this.#row);
    pane.append(this.#free);
  }

  #show(shown: boolean): void {
    if (shown !== this.#shown) this.#row.hidden = this.#free.hidden = !(this.#shown = shown);
  }

  hide(): void {
    this.#show(false);
  }

  /** `number` as it is read, `index` from 1. Answers whether it was that row before. */
  put(index: number, number: string, marked: boolean): boolean {
    const before = this.#index;
    this.#show(true);
    this.#index = index;
    if (number !== this.#text.data) {
      this.#text.data = number;
      for (const part of [this.#row, this.#free]) part.setAttribute('aria-rowindex', String(index));
    }
    if (marked !== this.#marked) this.#number.classList.toggle(styles.marked ?? '', (this.#marked = marked));
    return before === index;
  }

  /** The cells of one part, each where it stood before as long as it is in the window. `same`: what stands already is right. */
  cells(pinned: boolean, placed: readonly Placed[], same: boolean, draw: (place: Placed) => Drawn): void {
    const slots = pinned ? this.#held : this.#others;
    const before = pinned ? 0 : (placed[0]?.x ?? 0);
    // Room for the columns before: cells stay where they are on the page, whichever others come and go.
    if (!pinned && before !== this.#before) this.#free.style.paddingLeft = `${(this.#before = before)}px`;
    while (slots.length < placed.length) slots.push(new CellSlot(pinned ? this.#row : this.#free));
    const used = new Set<number>();
    for (const place of placed) {
      const slot = slots[place.index % slots.length];
      used.add(place.index % slots.length);
      if (!same || !slot?.stands(place)) slot?.show(place, draw(place));
    }
    if (used.size < slots.length) slots.forEach((slot, i) => used.has(i) || slot.hide());
  }
}
