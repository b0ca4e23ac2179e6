import { fold } from '../domain/fold';

/** Letters to change, add, leave out or swap with the next to make one of the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/** Names that a mistyped one may have meant, the likeliest first, at most three. */
export function nearest(name: string, names: Iterable<string>): readonly string[] {
  const wanted = fold(name).replaceAll(' ', '_');
  const most = Math.max(1, Math.floor(wanted.length / 3));
  return [...names]
    .map((known) => {
      const plain = known.toLowerCase();
      const begins = wanted.length > 2 && (plain.startsWith(wanted) || wanted.startsWith(`${plain}_`));
      return { known, far: begins ? 0.5 : distance(wanted, plain) };
    })
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far || (a.known < b.known ? -1 : 1))
    .slice(0, 3)
    .map(({ known }) => known);
}
