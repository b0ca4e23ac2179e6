/** Columns that an upright page holds beside the one that names the rows. */
const MOST = 8;

interface Wide<H, C> {
  readonly caption: string;
  readonly head: readonly H[];
  readonly rows: readonly (readonly C[])[];
}

/** A table in pieces that an upright page can hold, one under the other: each names its rows again, and says which piece it is. */
export function upright<H, C>(table: Wide<H, C>): readonly Wide<H, C>[] {
  const others = table.head.length - 1;
  if (others <= MOST) return [table];
  const pieces = Math.ceil(others / MOST);
  const size = Math.ceil(others / pieces);
  return Array.from({ length: pieces }, (_, i) => {
    const cut = <T>(row: readonly T[]): readonly T[] => [...row.slice(0, 1), ...row.slice(1 + i * size, 1 + (i + 1) * size)];
    return { caption: `${table.caption} (${i + 1}/${pieces})`, head: cut(table.head), rows: table.rows.map(cut) };
  });
}
