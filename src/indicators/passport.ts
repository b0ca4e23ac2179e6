import type { Question } from '../domain/question';
import { sha256 } from '../domain/sha256';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The question as one line of text: equal questions give equal text, whatever the order of their filters. */
export function canonical(question: Question): string {
  const { period } = question;
  const where = question.where.map((f) => [f.dimension, f.value]).sort((a, b) => (a.join('\0') < b.join('\0') ? -1 : 1));
  return JSON.stringify([
    question.indicator,
    [period.calendar, period.kind, period.from, period.to],
    question.asOf,
    question.by,
    where,
    question.units,
    question.currency,
  ]);
}

/**
 * The code printed with every number: `TD-XXXX-XXXX`, 40 bits in Crockford's alphabet (no I, L, O, U).
 * The same code means the same question, the same pack and the same definition.
 */
export function restoreCode(question: Question, packHash: string, version: string): string {
  const hex = sha256(`${canonical(question)}\n${packHash}\n${version}`).slice(0, 10);
  const bits = BigInt(`0x${hex}`);
  const digits = Array.from({ length: 8 }, (_, i) => ALPHABET[Number((bits >> BigInt(35 - 5 * i)) & 31n)]).join('');
  return `TD-${digits.slice(0, 4)}-${digits.slice(4)}`;
}
