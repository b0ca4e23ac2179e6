import { LIMITS } from '../bytes/limits';
import { CodedBytes, type CodedStretch } from './coded-bytes';
import { CodedRows } from './coded-rows';
import type { DroppedLine, TextGrid } from './from-text';
import { Block, type Place, scan, type Stop } from './scan';

/** The rows of a stretch of a file by columns, as one thread sends them to another. Lines are counted from 1 within the stretch. */
export interface Stretch {
  readonly columns: readonly CodedStretch[];
  readonly widths: Uint16Array;
  readonly lines: Int32Array;
  readonly dropped: readonly DroppedLine[];
  /** Lines of the file, cells of the table. */
  readonly last: number;
  readonly cells: number;
}

/** Whole numbers, one behind the other. */
class Numbers {
  #list = new Int32Array(1 << 10);
  length = 0;

  get list(): Int32Array<ArrayBuffer> {
    return this.#list.slice(0, this.length);
  }

  /** `count` more, each with `plus` added. */
  add(more: ArrayLike<number>, count: number, plus: number): void {
    const end = this.length + count;
    if (end > this.#list.length) {
      const larger = new Int32Array(Math.max(end, this.#list.length * 2));
      larger.set(this.#list);
      this.#list = larger;
    }
    const list = this.#list;
    for (let i = 0, at = this.length; at < end; i++, at++) list[at] = more[i]! + plus;
    this.length = end;
  }
}

/** Reads orderly rows from bytes, one stretch behind the other. */
export class StretchReader {
  readonly #columns: CodedBytes[] = [];
  readonly #widths = new Numbers();
  readonly #lines = new Numbers();
  readonly #dropped: DroppedLine[] = [];
  readonly #block = new Block();
  readonly #separator: number;
  #width = 0;
  #cells = 0;
  #line = 0;

  constructor(separator: number) {
    this.#separator = separator;
  }

  get rows(): number {
    return this.#lines.length;
  }

  #widen(width: number): void {
    while (this.#columns.length < width) this.#columns.push(new CodedBytes());
    this.#width = Math.max(this.#width, width);
  }

  /** Reads some thousand rows from `at` on: the place behind them, or why they cannot be read. */
  step(file: DataView, at: number): number | Stop {
    const block = this.#block;
    const next: Place | Stop = scan(file, this.#separator, { at, line: this.#line }, block, this.#dropped);
    if (typeof next === 'string') return next;
    this.#line = next.line;
    this.#cells += block.starts[block.rows]!;
    if (this.#cells > LIMITS.cells) return 'file_cells';
    this.#widen(block.width);
    for (let c = 0; c < block.width; c++) this.#columns[c]!.take(file, block, c, this.rows);
    this.#lines.add(block.lines, block.rows, 0);
    this.#widths.add(block.widths(), block.rows, 0);
    return next.at;
  }

  /** The rows of the stretch that follows, as if they had been read here. Null: too much in all, nothing is taken; 'odd': the own rows are not orderly. */
  join({ columns, widths, lines, dropped, last, cells }: Stretch): 'odd' | 'joined' | null {
    if (this.#cells + cells > LIMITS.cells || this.#dropped.length + dropped.length > LIMITS.dropped) return null;
    this.#widen(columns.length);
    for (const [c, column] of columns.entries()) if (!this.#columns[c]!.join(column, this.rows)) return 'odd';
    this.#lines.add(lines, lines.length, this.#line);
    this.#widths.add(widths, widths.length, 0);
    for (const { line, ...rest } of dropped) this.#dropped.push({ line: this.#line + line, ...rest });
    this.#line += last;
    this.#cells += cells;
    return 'joined';
  }

  #isOrderly(): boolean {
    return this.#columns.every((column) => column.isOrderly());
  }

  /** What was read, to be sent away; null where the file has to be decoded as a whole. */
  stretch(): Stretch | null {
    if (!this.#isOrderly()) return null;
    return {
      columns: this.#columns.map((column) => column.stretch()),
      widths: new Uint16Array(this.#widths.list),
      lines: this.#lines.list,
      dropped: this.#dropped,
      last: this.#line,
      cells: this.#cells,
    };
  }

  /** What was read as a grid; null where the file has to be decoded as a whole. */
  grid(tooMuch: TextGrid['tooMuch']): TextGrid | null {
    if (!this.#isOrderly()) return null;
    const columns = this.#columns.map((column) => column.built(this.rows));
    const rows = new CodedRows(columns, new Uint16Array(this.#widths.list));
    return {
      grid: { rows, columns, lines: Array.from(this.#lines.list), width: this.#width, merges: [] },
      dropped: this.#dropped,
      oddities: [],
      tooMuch,
    };
  }
}
