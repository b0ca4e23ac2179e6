import type { Cell, ColumnType, Table } from '../../../domain/table';
import type { Span } from './geometry';

/** Rows by columns that one question to the engine brings. */
const TALL = 200;
const WIDE = 16;
/** Blocks kept: about 300,000 cells at most, whatever the size of the result. */
const MOST = 96;

export type Fetch = (from: number, count: number, columns: readonly string[]) => Promise<Table>;

interface Block {
  /** Null: on its way. */
  table: Table | null;
  used: number;
}

/** A window onto a result that lies elsewhere: what is looked at is fetched block by block, what was looked at long ago is let go. */
export class Windows {
  readonly #names: readonly string[];
  readonly #rows: number;
  readonly #fetch: Fetch;
  readonly #onChange: () => void;
  readonly #blocks = new Map<string, Block>();
  #wanted: string[] = [];
  #busy = false;
  #clock = 0;
  #ended = false;
  /** Why a block did not come; nothing is asked after. */
  failed: unknown = null;

  constructor(names: readonly string[], rows: number, fetch: Fetch, onChange: () => void) {
    this.#names = names;
    this.#rows = rows;
    this.#fetch = fetch;
    this.#onChange = onChange;
  }

  /** The cell, its type, or undefined while it is not here. */
  cell(row: number, column: number): { readonly value: Cell; readonly type: ColumnType } | undefined {
    const block = this.#blocks.get(`${Math.floor(row / TALL)} ${Math.floor(column / WIDE)}`);
    const found = block?.table?.columns[column % WIDE];
    const at = row % TALL;
    return found && at < found.values.length ? { value: found.values[at] ?? null, type: found.type } : undefined;
  }

  /** Asks for what is looked at now; what was wanted before and is not here yet is no longer wanted. */
  look(rows: Span, columns: readonly number[]): void {
    const wide = [...new Set(columns.map((c) => Math.floor(c / WIDE)))];
    this.#wanted = [];
    this.#clock += 1;
    for (let tall = Math.floor(rows.from / TALL); tall * TALL < rows.to; tall += 1)
      for (const w of wide) {
        const key = `${tall} ${w}`;
        const block = this.#blocks.get(key);
        if (block) block.used = this.#clock;
        else this.#wanted.push(key);
      }
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#busy || this.#ended) return;
    this.#busy = true;
    for (let key = this.#wanted.shift(); key !== undefined && this.failed === null && !this.#ended; key = this.#wanted.shift()) {
      const [tall = 0, wide = 0] = key.split(' ').map(Number);
      const from = tall * TALL;
      const block: Block = { table: null, used: this.#clock };
      this.#blocks.set(key, block);
      try {
        block.table = await this.#fetch(from, Math.min(TALL, this.#rows - from), this.#names.slice(wide * WIDE, (wide + 1) * WIDE));
      } catch (cause) {
        this.#blocks.delete(key);
        this.failed = cause;
      }
      this.#forget();
      if (!this.#ended) this.#onChange();
    }
    this.#busy = false;
  }

  #forget(): void {
    if (this.#blocks.size <= MOST) return;
    const old = [...this.#blocks].filter(([, b]) => b.table !== null).sort(([, a], [, b]) => a.used - b.used);
    for (const [key] of old.slice(0, this.#blocks.size - MOST)) this.#blocks.delete(key);
  }

  end(): void {
    this.#ended = true;
    this.#wanted = [];
  }
}
