import type { Different } from '../../arrow/coded';
import type { TextBytes } from '../../arrow/text';
import type { Cell } from '../../domain/table';
import type { TextRun } from '../grid/text-run';

const SPACE = 32;
const POINT = 46;
/** Bytes that a text may have without a word, in any script. */
const LONGEST = 100_000;

/** Texts that go on as their bytes stand in the file. A blank is null. */
class PlainTexts implements Different {
  readonly texts: TextBytes;
  readonly #run: TextRun;

  constructor(run: TextRun) {
    this.#run = run;
    this.texts = run.bytes;
  }

  get size(): number {
    return this.#run.size;
  }

  cell(code: number): Cell {
    return this.isNull(code) ? null : this.#run.at(code);
  }

  isNull(code: number): boolean {
    return this.texts.offsets[code] === this.texts.offsets[code + 1];
  }
}

/** A letter or sign of ASCII. What lies beyond may be a space of some kind. */
const isSign = (byte: number): boolean => byte > SPACE && byte < 127;
/** The first byte of a Latin letter beyond ASCII. */
const isLetter = (byte: number): boolean => (byte >= 0xc3 && byte < 0xcc) || byte === 0xe1;

/** Whether the text begins and ends without a space, and stands for nothing but itself. */
function isClean(values: Uint8Array, from: number, to: number): boolean {
  const [first, last] = [values[from]!, values[to - 1]!];
  if (!isSign(first) && !isLetter(first)) return false;
  if (last >= 0x80) {
    let lead = to - 1;
    while ((values[lead]! & 0xc0) === 0x80) lead--;
    if (!isLetter(values[lead]!)) return false;
  } else if (!isSign(last)) return false;
  const isDots = first === POINT && last === POINT && to - from === 3;
  return !isDots && to - from <= LONGEST;
}

/** A column of texts that need no cleaning, passed on as bytes; null where one does: such columns are read text by text, with the same outcome. */
export function plainTexts(run: TextRun): Different | null {
  const { offsets, values } = run.bytes;
  for (let code = 0; code < run.size; code++) {
    const [from, to] = [offsets[code]!, offsets[code + 1]!];
    if (from !== to && !isClean(values, from, to)) return null;
  }
  return new PlainTexts(run);
}
