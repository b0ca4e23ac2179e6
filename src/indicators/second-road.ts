/** Query files by name without `.sql`: `_flow` is a shared part, `I01-aid-committed` a road. */
export type QueryFiles = ReadonlyMap<string, string>;

const withoutComments = (sql: string): string => sql.replace(/--[^\n]*/g, '');

/** The shared parts that a query names, each after those it rests on. `scope` is one of them, given by the caller. */
function partsOf(sql: string, parts: QueryFiles, seen: string[] = []): readonly string[] {
  const words = new Set(withoutComments(sql).match(/[a-z_]+/g) ?? []);
  for (const [name, text] of parts) {
    if (!words.has(name) || seen.includes(name)) continue;
    partsOf(text, new Map([...parts].filter(([other]) => other !== name)), seen);
    seen.push(name);
  }
  return seen;
}

const placed = (sql: string): string =>
  withoutComments(sql)
    .replaceAll('$as_of', '$3::DATE')
    .replaceAll('$from', '$1::DATE')
    .replaceAll('$to', '$2::DATE')
    .replaceAll('$end', '$4::DATE')
    .trim();

/**
 * The second road of one indicator as a statement that stands alone: `g, num, den, n, miss`, `g` NULL for the total.
 * Parameters are `[from, to, as_of, end]`. `scope` is a SELECT of `unit_id, g` with one g for every unit.
 * Throws a RangeError where no road has that id: a programming error.
 */
export function secondRoad(id: string, files: QueryFiles, scope: string): string {
  const road = [...files].find(([name]) => name.startsWith(`${id}-`))?.[1];
  if (road === undefined) throw new RangeError(`no second road for ${id}`);
  const parts: QueryFiles = new Map([
    ['scope', scope],
    ...[...files].filter(([name]) => name.startsWith('_')).map(([name, text]): [string, string] => [name.slice(1), text]),
  ]);
  const shared = partsOf(road, parts).map((name) => `${name} AS (\n${placed(parts.get(name) ?? '')}\n)`);
  return `WITH ${shared.join(',\n')}\nSELECT g, num, den, n, miss FROM (\n${placed(road)}\n) AS road`;
}
