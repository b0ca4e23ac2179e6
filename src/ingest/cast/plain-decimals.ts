import type { Different } from '../../arrow/coded';
import { putDecimal } from '../../arrow/wide';
import type { Cell } from '../../domain/table';
import { castDecimal } from '../cast-number';
import type { TextRun } from '../grid/text-run';
import { isRefusal } from '../refusal';

const MINUS = 45;
const POINT = 46;
const ZERO = 48;
/** Digits that a double keeps for sure, and those that may stand behind the point. */
const DIGITS = 15;
const PLACES = 12;

const cast = castDecimal('plain');

/** Amounts as they stand in the file, and as the engine takes them. A blank is null. */
class PlainDecimals implements Different {
  readonly decimals: Int32Array;
  readonly #run: TextRun;

  constructor(run: TextRun, decimals: Int32Array) {
    this.#run = run;
    this.decimals = decimals;
  }

  get size(): number {
    return this.#run.size;
  }

  cell(code: number): Cell {
    if (this.isNull(code)) return null;
    const read = cast(this.#run.at(code));
    return isRefusal(read) ? null : read;
  }

  isNull(code: number): boolean {
    const { offsets } = this.#run.bytes;
    return offsets[code] === offsets[code + 1];
  }
}

/**
 * A column of amounts that all are written plainly (-1234.5, blanks aside), read from its bytes. Null where one is written otherwise, or
 * where the column does not say whether 1.500 is one and a half: such columns are read text by text, with the same outcome.
 */
export function plainDecimals(run: TextRun): Different | null {
  const { offsets, values } = run.bytes;
  const words = new Int32Array(run.size * 4);
  let [isSure, isUnsure] = [false, false];
  for (let code = 0; code < run.size; code++) {
    const [from, to] = [offsets[code]!, offsets[code + 1]!];
    if (from === to) continue;
    const first = values[from] === MINUS ? from + 1 : from;
    let [digits, point] = [0, -1];
    for (let i = first; i < to; i++) {
      const byte = values[i]!;
      if (byte >= ZERO && byte <= ZERO + 9) digits = digits * 10 + (byte - ZERO);
      else if (byte === POINT && point < 0) point = i;
      else return null;
    }
    const places = point < 0 ? 0 : to - point - 1;
    const whole = (point < 0 ? to : point) - first;
    if (whole + places === 0 || whole + places > DIGITS || places > PLACES) return null;
    if (places === 3 && whole >= 1 && whole <= 3 && values[first] !== ZERO) isUnsure = true;
    else if (point >= 0 || whole > 3) isSure = true;
    putDecimal(words, code * 4, digits, places, first > from);
  }
  return isUnsure && !isSure ? null : new PlainDecimals(run, words);
}
