import type { Datum, Figure } from '../domain/figure';

const ROWS: readonly Figure['kind'][] = ['bars', 'share', 'dumbbell', 'table'];

/** Whether a figure is made of rows, so that it can be shown a part at a time. */
export const inRows = (figure: Figure): boolean => ROWS.includes(figure.kind) && (figure.panels ?? []).length === 0;

/** Parts of at most `most` rows, as even as they can be; a figure that fits, or has no rows, is one part. */
export function partsOf(figure: Figure, most: number): readonly (readonly [from: number, to: number])[] {
  const rows = figure.categories.length;
  if (!inRows(figure) || rows <= most) return [[0, rows]];
  const count = Math.ceil(rows / most);
  const size = Math.ceil(rows / count);
  return Array.from({ length: count }, (_, i) => [i * size, Math.min(rows, (i + 1) * size)] as const);
}

/** Some rows of a figure on the scale of the whole, so that the parts can be compared. */
export function slice(figure: Figure, [from, to]: readonly [number, number]): Figure {
  if (from === 0 && to >= figure.categories.length) return figure;
  const cut = <T>(list: readonly T[]): readonly T[] => list.slice(from, to);
  const values = figure.series.flatMap((s) => s.data).concat((figure.plan ?? []).filter((d): d is Datum => d !== null));
  return {
    ...figure,
    categories: cut(figure.categories),
    series: figure.series.map((s) => ({ ...s, data: cut(s.data), ...(s.plan ? { plan: cut(s.plan) } : {}) })),
    ...(figure.plan ? { plan: cut(figure.plan) } : {}),
    ...(figure.totals ? { totals: cut(figure.totals) } : {}),
    reach: Math.max(0, ...values.map((d) => d.value ?? 0)),
  };
}
