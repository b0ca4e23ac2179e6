import { fold } from '../../domain/fold';
import type { Indicator, Level } from '../../domain/indicator';

/** The results chain in its order, then what measures the measuring. */
export const LEVELS: readonly Level[] = ['input', 'activity', 'output', 'outcome', 'contribution', 'quality'];

/** What an officer may type for a thing: short forms as the ministry writes them. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['htqt', 'hop tac quoc te'],
  ['vbqppl', 'van ban quy pham phap luat'],
  ['qppl', 'quy pham phap luat'],
  ['thads', 'thi hanh an dan su'],
  ['oda', 'vien tro'],
  ['mou', 'van kien'],
]);

interface Line {
  readonly indicator: Indicator;
  readonly name: string;
  readonly all: string;
}

/** Texts of every indicator, folded once. */
export function index(indicators: readonly Indicator[]): readonly Line[] {
  return indicators.map((indicator) => {
    const { id, title, short, unit, sheet } = indicator;
    return {
      indicator,
      name: fold([id, title.vi, title.en].join(' ')),
      all: fold(
        [id, title.vi, title.en, short.vi, short.en, unit.vi, unit.en, sheet.owner.vi, sheet.concept.vi, sheet.concept.en].join(' '),
      ),
    };
  });
}

const rank = (line: Line, word: string) => (line.name.startsWith(word) ? 0 : line.name.includes(word) ? 1 : 2);

/**
 * Indicators whose texts hold every word, marks and order of words aside; those found by id or name come first.
 * No words: all of them, in the catalogue's order.
 */
export function find(lines: readonly Line[], text: string, level: Level | null): readonly Indicator[] {
  const words = fold(text).split(' ').filter(Boolean);
  const holds = (line: Line, word: string) => line.all.includes(word) || line.all.includes(SHORT.get(word) ?? word);
  const found = lines.filter((line) => (level === null || line.indicator.level === level) && words.every((word) => holds(line, word)));
  const first = words[0];
  if (first === undefined) return found.map((l) => l.indicator);
  const phrase = words.join(' ');
  const score = (line: Line) => (line.name.includes(phrase) ? -1 : rank(line, first));
  return found.toSorted((a, b) => score(a) - score(b)).map((l) => l.indicator);
}
