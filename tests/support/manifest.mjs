/**
 * Vite's `manifest.json`: one entry per built module, by source.
 * @typedef {{ file: string, isEntry?: boolean, isDynamicEntry?: boolean, imports?: readonly string[], css?: readonly string[] }} Chunk
 * @typedef {Readonly<Record<string, Chunk>>} Manifest
 */

/**
 * The page's own script.
 * @param {Manifest} manifest
 */
export function entryOf(manifest) {
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
  if (!entry) throw new Error('the manifest has no entry');
  return entry;
}

/**
 * Sources of the pages that are loaded when first visited.
 * @param {Manifest} manifest
 */
export function routes(manifest) {
  return Object.keys(manifest).filter((source) => manifest[source]?.isDynamicEntry && source.includes('pages/'));
}

/**
 * Files that must have arrived before the page whose source contains `route` can paint.
 * @param {Manifest} manifest
 * @param {string} route
 */
export function firstPaint(manifest, route) {
  const page = Object.keys(manifest).find((source) => source.includes(route) && manifest[source]?.isDynamicEntry);
  if (page === undefined) throw new Error(`no page ${route} in the manifest`);
  /** @type {Set<Chunk>} */
  const seen = new Set();
  /** @param {Chunk | undefined} chunk */
  const add = (chunk) => {
    if (!chunk || seen.has(chunk)) return;
    seen.add(chunk);
    for (const name of chunk.imports ?? []) add(manifest[name]);
  };
  add(entryOf(manifest));
  add(manifest[page]);
  const all = [...seen];
  return { scripts: all.map((chunk) => chunk.file), styles: [...new Set(all.flatMap((chunk) => chunk.css ?? []))] };
}
