import { withParameters, wordsOf } from './sql-text';

/** Query files by name without `.sql`: `_flow` is a shared part, `I01-aid-committed` a road. */
export type QueryFiles = ReadonlyMap<string, string>;

/** The engine's parameters, in the order in which the caller gives them. */
const PLACES = { from: '$1::DATE', to: '$2::DATE', as_of: '$3::DATE', end: '$4::DATE' } as const;

const placed = (sql: string): string => withParameters(sql, PLACES).trim();

/** The shared parts that a query names, each after those it rests on. */
function partsOf(sql: string, parts: QueryFiles, seen: string[] = []): readonly string[] {
  const words = wordsOf(sql);
  for (const [name, text] of parts) {
    if (!words.has(name) || seen.includes(name)) continue;
    partsOf(text, new Map([...parts].filter(([other]) => other !== name)), seen);
    seen.push(name);
  }
  return seen;
}

/**
 * The second road of one indicator as a statement that stands alone: `g, num, den, n, miss`, `g` NULL for the total.
 * Parameters are `[from, to, as_of, end]`. `scope` is a SELECT of `unit_id, g` with one g for every unit.
 * Throws a RangeError where no road has that id: a programming error.
 */
export function secondRoad(id: string, files: QueryFiles, scope: string): string {
  const road = [...files].find(([name]) => name.startsWith(`${id}-`))?.[1];
  if (road === undefined) throw new RangeError(`no second road for ${id}`);
  const shared = [...files].filter(([name]) => name.startsWith('_')).map(([name, text]): [string, string] => [name.slice(1), placed(text)]);
  const parts: QueryFiles = new Map([['scope', scope], ...shared]);
  const named = partsOf(road, parts).map((name) => `${name} AS (\n${parts.get(name) ?? ''}\n)`);
  return `WITH ${named.join(',\n')}\nSELECT g, num, den, n, miss FROM (\n${placed(road)}\n) AS road`;
}
