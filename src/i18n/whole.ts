import { COMPOUNDS } from './compounds';

const NBSP = '\u00a0';
const LONGEST_FIRST = COMPOUNDS.toSorted((a, b) => b.length - a.length);
const COMPOUND = new RegExp(`(?<![\\p{L}])(?:${LONGEST_FIRST.join('|')})(?![\\p{L}])`, 'giu');
const NUMBER_AND_UNIT = /(\d%?) (?=[\p{Ll}])/gu;

/**
 * Keeps Vietnamese compounds, and a number with its unit, on one line (no-break spaces between their syllables).
 * Vietnamese writes words with spaces inside, so plain wrapping would part "tiến | độ".
 */
export function nb(text: string): string {
  return text.replace(COMPOUND, (compound) => compound.replaceAll(' ', NBSP)).replace(NUMBER_AND_UNIT, `$1${NBSP}`);
}
