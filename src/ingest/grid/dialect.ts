import { type Dialect, readCsv } from '../csv';

export interface DialectGuess extends Required<Dialect> {
  /** How well it fits (0 … 1). */
  readonly confidence: number;
  /** Lines that start with this letter are remarks; empty where there are none. */
  readonly comment: string;
}

/** Delimiters that people use, and how much a rarer one has to explain itself. */
const DELIMITERS: readonly (readonly [delimiter: string, weight: number])[] = [
  [',', 1],
  [';', 1],
  ['\t', 1],
  ['|', 1],
  [':', 0.4],
  ['^', 0.8],
  ['~', 0.8],
  ['\u001f', 0.9],
  ['\u0001', 0.9],
];
const LOOKED_AT = 200;
const LETTERS = 1 << 18;

interface Fit {
  /** The share of the first records of the commonest width; more for more columns, less for stray quotes. */
  readonly fit: number;
  /** Records with a stray quote. */
  readonly odd: number;
}

function fitOf(text: string, dialect: Dialect, comment: string): Fit {
  const widths = new Map<number, number>();
  let [records, odd] = [0, 0];
  readCsv(text, dialect, {
    row(cells, width) {
      if (comment !== '' && cells[0]!.trimStart().startsWith(comment)) return true;
      records++;
      widths.set(width, (widths.get(width) ?? 0) + 1);
      return records < LOOKED_AT;
    },
    oddity: () => odd++,
  });
  let [width, often] = [1, 0];
  for (const [w, n] of widths) if (w > 1 && n * (1 - 1 / w) > often * (1 - 1 / width)) [width, often] = [w, n];
  if (records === 0 || often === 0) return { fit: 0, odd };
  const share = often / records;
  return { fit: share * share * (1 - 1 / width) * (1 - Math.min(0.9, odd / records)), odd };
}

/** Quotes worth trying: others than double ones only where the text gives cause. */
function quotings(sample: string): readonly (readonly [quote: string, escape: string, weight: number])[] {
  const escaped = /[^\\]\\"/.test(sample);
  return [
    ['"', '', escaped ? 0.98 : 1],
    ...(escaped ? [['"', '\\', 0.99] as const] : []),
    ...(/(^|[,;\t|])'/m.test(sample) ? [["'", '', 0.97] as const] : []),
  ];
}

const isTime = (sample: string): boolean => /\d:\d/.test(sample);

/** The dialect that fits the first lines best. A text of one column is read with commas. */
export function detectDialect(text: string): DialectGuess {
  const sample = text.slice(0, LETTERS);
  const named = /^sep=(.)\r?\n/i.exec(sample)?.[1];
  let best: DialectGuess = { delimiter: named ?? ',', quote: '"', escape: '', comment: '', confidence: 0 };
  if (named) return { ...best, confidence: 1 };
  const consider = (dialect: Required<Dialect>, comment: string, weight: number): number => {
    const { fit, odd } = fitOf(sample, dialect, comment);
    const confidence = fit * weight;
    if (confidence > best.confidence + 1e-9) best = { ...dialect, comment, confidence };
    return odd;
  };
  const remarks = /^[ \t]*#/m.test(sample) ? ['', '#'] : [''];
  for (const [quote, escape, care] of quotings(sample)) {
    for (const [delimiter, weight] of DELIMITERS) {
      if (!sample.includes(delimiter) || (delimiter === ':' && isTime(sample))) continue;
      for (const comment of remarks) {
        const odd = consider({ delimiter, quote, escape }, comment, care * weight);
        if (odd > 0) consider({ delimiter, quote: '', escape: '' }, comment, 0.9 * weight);
      }
    }
  }
  return best;
}
