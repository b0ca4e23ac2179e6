import type { Asked } from './asked';
import type { Question } from './question';
import { sha256 } from './sha256';

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

/** `TD-XXXX-XXXX` over any text: 40 bits in Crockford's alphabet (no I, L, O, U). */
export function codeOf(text: string): string {
  const hex = sha256(text).slice(0, 10);
  const bits = BigInt(`0x${hex}`);
  const digits = Array.from({ length: 8 }, (_, i) => ALPHABET[Number((bits >> BigInt(35 - 5 * i)) & 31n)]).join('');
  return `TD-${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/**
 * The code printed with every number of one question. The same code means the same question, the same pack and the same definition.
 */
export function restoreCode(question: Question, packHash: string, version: string): string {
  return codeOf(`${canonical(question)}\n${packHash}\n${version}`);
}

/** What a figure of several questions is known by: what it is, what was asked, and the definitions that it was drawn with. */
interface FigureIdentity {
  readonly figure: string;
  /** What was asked, as plain data in a fixed order. */
  readonly asked: readonly (string | null)[];
  /** `id version` of every indicator behind it. */
  readonly definitions: readonly string[];
  readonly pack: string;
}

/** The code of a figure that several questions are behind. */
export function figureCode({ figure, asked, definitions, pack }: FigureIdentity): string {
  return codeOf(JSON.stringify([figure, asked, definitions.toSorted(), pack]));
}

/** The same of a figure within what is asked. `definitions`: `id version` of each indicator. */
export function figureCodeOf(figure: string, asked: Asked, definitions: readonly string[], pack: string): string {
  const { period, asOf, before, unit, partner, units, currency } = asked;
  const spans = [period, before?.period].flatMap((p) => (p ? [p.calendar, p.kind, p.from, p.to] : [null]));
  return figureCode({ figure, asked: [...spans, asOf, unit?.id ?? null, partner?.id ?? null, units, currency], definitions, pack });
}

/** A code as somebody typed it: any case, with or without dashes and "TD", O for 0, I and L for 1. Null: no code. */
export function readCode(typed: string): string | null {
  const letters = typed
    .toUpperCase()
    .replace(/[\s\u2010-\u2014-]/gu, '')
    .replace(/^TD(?=.{8}$)/u, '')
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1');
  return /^[0-9A-HJKMNP-TV-Z]{8}$/u.test(letters) ? `TD-${letters.slice(0, 4)}-${letters.slice(4)}` : null;
}

/** The code of a query of somebody's own: the same text, bounds and pack. */
export function sqlCode(sql: string, bounds: Readonly<Record<string, string | null>>, pack: string): string {
  const asked = Object.entries(bounds).sort(([a], [b]) => (a < b ? -1 : 1));
  return codeOf(`${sql.trim()}\n${JSON.stringify(asked)}\n${pack}`);
}
