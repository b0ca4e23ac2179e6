import type { Cast, Refusal } from './refusal';

const NO_BOOLEAN: Refusal = { refused: 'value_boolean' };

/** The words of the contract for yes and no, in any case. */
export function castBoolean(trueValues: readonly string[], falseValues: readonly string[]): Cast {
  const words = new Map<string, boolean>();
  for (const word of falseValues) words.set(word.toLowerCase(), false);
  for (const word of trueValues) words.set(word.toLowerCase(), true);
  return (text) => words.get(text) ?? words.get(text.toLowerCase()) ?? NO_BOOLEAN;
}
