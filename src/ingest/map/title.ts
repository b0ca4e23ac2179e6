import type { Field } from '../../domain/contract';
import { fold } from '../../domain/fold';
import { ALIASES } from './aliases';

const bare = (title: string) => title.replace(/\(.*?\)/g, ' ');

/** A way to name a column, folded, and how sure it is when a title is just that (0 … 1). */
interface Way {
  readonly text: string;
  readonly weight: number;
}

const remembered = new WeakMap<Field, readonly Way[]>();

/** Every way to name the column: its name and titles, then what people write instead. */
export function waysOf(field: Field): readonly Way[] {
  const known = remembered.get(field) ?? listed(field);
  remembered.set(field, known);
  return known;
}

function listed(field: Field): readonly Way[] {
  const own = [field.name, field.title.vi, field.title.en, bare(field.title.vi), bare(field.title.en)];
  const ways = [
    ...own.map((text) => ({ text: fold(text), weight: 1 })),
    ...(ALIASES[field.name] ?? []).map((text) => ({ text: fold(text), weight: 0.92 })),
  ];
  return ways.filter((way, i) => way.text !== '' && ways.findIndex((w) => w.text === way.text) === i);
}

/** Letters that have to be changed to come from one to the other; texts whose lengths differ by more than `most` are not looked at. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    before = row;
  }
  return before[b.length]!;
}

/** How alike two folded titles are (0 … 1): the same, a slip of the hand, or words in common. */
export function alike(a: string, b: string): number {
  if (a === b) return 1;
  if (Math.min(a.length, b.length) >= 6 && distance(a, b, 2) <= (a.length > 12 ? 2 : 1)) return 0.9;
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...left].filter((word) => right.has(word)).length;
  if (common === 0) return 0;
  const inner = common === left.size || common === right.size;
  const share = common / (left.size + right.size - common);
  return inner ? 0.45 + 0.45 * share : 0.75 * share;
}

/** The parts of a title that may name a column: all of it, without brackets and units, and below a group ("Đoàn ra – Số đoàn"). */
export function readingsOf(title: string): readonly Way[] {
  const parts = title.split(' – ');
  const last = parts.at(-1)!;
  const found: Way[] = [title, bare(title)].map((text) => ({ text: fold(text), weight: 1 }));
  if (parts.length > 1) {
    found.push(...[last, bare(last)].map((text) => ({ text: fold(text), weight: 0.95 })), { text: fold(parts[0]!), weight: 0.8 });
  }
  return found.filter((way, i) => way.text !== '' && found.findIndex((w) => w.text === way.text) === i);
}

/** How well a title, by its readings, names a column (0 … 1). */
export function titleScore(readings: readonly Way[], ways: readonly Way[]): number {
  let best = 0;
  for (const reading of readings) {
    for (const way of ways) {
      const most = way.weight * reading.weight;
      if (most > best) best = Math.max(best, alike(reading.text, way.text) * most);
    }
  }
  return best;
}
