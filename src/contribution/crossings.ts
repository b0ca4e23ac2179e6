/** A ribbon between two rulers: its ends as places in the order of each side. */
export interface Link {
  readonly from: number;
  readonly to: number;
}

/** Pairs of links that cross: one starts above and ends below the other. Links that share an end do not cross there. */
export function crossings(links: readonly Link[]): number {
  const sorted = links.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const ends = [...new Set(links.map((l) => l.to))].sort((a, b) => a - b);
  const place = new Map(ends.map((to, i) => [to, i + 1]));
  const tree = new Int32Array(ends.length + 1);
  const add = (at: number): void => {
    for (let i = at; i < tree.length; i += i & -i) tree[i]! += 1;
  };
  const upTo = (at: number): number => {
    let sum = 0;
    for (let i = at; i > 0; i -= i & -i) sum += tree[i]!;
    return sum;
  };
  let found = 0;
  let seen = 0;
  for (let i = 0; i < sorted.length;) {
    let j = i;
    // Links from the same place are added only after they were all counted.
    for (; j < sorted.length && sorted[j]!.from === sorted[i]!.from; j++) found += seen - upTo(place.get(sorted[j]!.to)!);
    for (; i < j; i++, seen++) add(place.get(sorted[i]!.to)!);
  }
  return found;
}
