import { type EncodingGuess, guessEncoding, markedEncoding } from './detect';
import { type Encoding, textOf } from './encoding';
import { type BadByte, isComposed, weighUtf8 } from './utf8';

export interface Decoded {
  /** In NFC, without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** How sure the encoding is (0 … 1); 1 where a person chose it. */
  readonly confidence: number;
  /** Every encoding that came into question, likeliest first. */
  readonly guesses: readonly EncodingGuess[];
  /** Bytes that could not be read (now U+FFFD), and the first of them. */
  readonly damaged: number;
  readonly places: readonly BadByte[];
}

const LOST = '\uFFFD';
const UTF8: EncodingGuess = { encoding: 'utf-8', confidence: 1 };

function wholeUtf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return isComposed(bytes) ? text : text.normalize('NFC');
  } catch {
    return null;
  }
}

function damage(bytes: Uint8Array, text: string, encoding: Encoding): Pick<Decoded, 'damaged' | 'places'> {
  if (!text.includes(LOST)) return { damaged: 0, places: [] };
  if (encoding !== 'utf-8') return { damaged: text.split(LOST).length - 1, places: [] };
  const { bad, places } = weighUtf8(bytes);
  return { damaged: bad, places };
}

/** The file's text. `chosen` overrules what is detected. */
export function decode(bytes: Uint8Array, chosen?: Encoding): Decoded {
  const marked = markedEncoding(bytes);
  if (!chosen && (marked?.encoding ?? 'utf-8') === 'utf-8') {
    const text = wholeUtf8(bytes);
    if (text !== null) return { text, encoding: 'utf-8', confidence: 1, guesses: [UTF8], damaged: 0, places: [] };
  }
  const guesses: readonly [EncodingGuess, ...EncodingGuess[]] = marked ? [marked] : guessEncoding(bytes);
  const encoding = chosen ?? guesses[0].encoding;
  const text = textOf(bytes, encoding);
  return { text, encoding, confidence: chosen ? 1 : guesses[0].confidence, guesses, ...damage(bytes, text, encoding) };
}
