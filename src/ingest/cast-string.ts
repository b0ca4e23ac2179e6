import type { Cast, Refusal } from './refusal';

const NUL: Refusal = { refused: 'value_nul' };
const LONG: Refusal = { refused: 'value_long' };
const LONGEST = 100_000;

/** Text as it stands. NUL and cells of more than 100,000 characters are signs of a damaged file. */
export const castString: Cast = (text) => {
  if (text.length > LONGEST) return LONG;
  return text.includes('\0') ? NUL : text;
};
