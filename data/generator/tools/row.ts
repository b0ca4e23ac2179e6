/** What a cell of the pack may hold. Dates are ISO text. */
export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** "007" */
export const pad = (n: number, width = 3): string => String(n).padStart(width, '0');
export const round = (value: number, step = 1): number => Math.round(value / step) * step;
export const cents = (value: number): number => Math.round(value * 100) / 100;
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Items by a key, in the order met. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
