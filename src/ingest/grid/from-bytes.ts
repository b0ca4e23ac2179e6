import type { DialectGuess } from './dialect';
import type { TextGrid } from './from-text';
import type { Helpers } from './helpers';
import type { Stop } from './scan';
import { StretchReader } from './stretch';

const LF = 10;
/** Bytes between two looks at what the helpers have done. */
const PAUSE = 4 << 20;

/** Where the parts of the helpers begin: each behind a line end. None where the file has too few lines for them. */
function cutsOf(bytes: Uint8Array, begin: number, { from = [] }: Partial<Helpers>): readonly number[] {
  const cuts = from.map((at) => bytes.indexOf(LF, at) + 1);
  return cuts.every((cut, i) => cut > (cuts[i - 1] ?? begin)) ? cuts : [];
}

/**
 * The same as `gridFromText`, straight from the bytes of a large and orderly file: composed UTF-8, comma and double quotes or the like.
 * Null where it is in another encoding, lines end with CR alone, or a quoted cell runs over a line, has quotes in it, or is followed by
 * text: such files are read as texts. So every line end is the end of a row, and `helpers` can begin behind any; whatever they cannot
 * read is read here. `onProgress`: the part that is read (0 … 1).
 */
export async function gridFromBytes(
  bytes: Uint8Array,
  dialect: DialectGuess,
  onProgress?: (part: number) => void,
  helpers?: Helpers,
): Promise<TextGrid | null> {
  const { delimiter, quote, escape, comment } = dialect;
  const separator = delimiter.charCodeAt(0);
  if (delimiter.length !== 1 || separator > 126 || quote !== '"' || escape !== '' || comment !== '') return null;
  const begin = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  // "sep=;" is a word to the reader and no row.
  if ((bytes[begin]! | 32) === 0x73 && bytes[begin + 3] === 0x3d) return null;
  const reader = new StretchReader(separator);
  const cuts = cutsOf(bytes, begin, helpers ?? {});
  const others = cuts.length > 0 ? (helpers?.read(separator) ?? []) : [];

  let [asked, theirs] = [begin, 0];
  const readOn = async (from: number, to: number): Promise<Stop | null> => {
    const file = new DataView(bytes.buffer, bytes.byteOffset, to);
    for (let at = from; at < to;) {
      const next = reader.step(file, at);
      if (typeof next === 'string') return next;
      at = next;
      if (helpers && others.length > 0 && at - asked > PAUSE) [asked, theirs] = [at, await helpers.done()];
      onProgress?.(Math.min(1, (at + theirs) / bytes.length));
    }
    return null;
  };
  let stop = await readOn(begin, cuts[0] ?? bytes.length);
  for (const [i, other] of others.entries()) {
    if (stop !== null) break;
    const stretch = await other;
    const joined = stretch && reader.join(stretch);
    if (joined === 'odd') return null;
    if (joined === 'joined') continue;
    [asked, theirs] = [bytes.length, 0];
    stop = await readOn(cuts[i]!, bytes.length);
    break;
  }
  return stop === 'odd' ? null : reader.grid(stop);
}
