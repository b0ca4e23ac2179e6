const MOST = 8192;

/**
 * The function, remembering what it gave for the first few thousand different texts. Codes, days and marks repeat:
 * they are worked out once and share one string, which spares the memory most of its cells. A column of ids stops remembering.
 */
export function remembering<T extends string | number | bigint | boolean | object | null>(
  compute: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.size >= MOST) return compute(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = compute(text);
    known.set(text, made);
    return made;
  };
}
