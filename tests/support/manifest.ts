/** Vite's `manifest.json`: one entry per built module, by source. */
export type Manifest = Readonly<Record<string, Chunk>>;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

interface Needed {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The page's own script. */
export function entryOf(manifest: Manifest): Chunk {
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
  if (!entry) throw new Error('the manifest has no entry');
  return entry;
}

/** Sources of the pages that are loaded when first visited. */
export function routes(manifest: Manifest): readonly string[] {
  return Object.keys(manifest).filter((source) => manifest[source]?.isDynamicEntry && source.includes('pages/'));
}

/** Files that must have arrived before the page whose source contains `route` can paint. */
export function firstPaint(manifest: Manifest, route: string): Needed {
  const page = Object.keys(manifest).find((source) => source.includes(route) && manifest[source]?.isDynamicEntry);
  const seen = new Set<Chunk>();
  const add = (chunk: Chunk | undefined): void => {
    if (!chunk || seen.has(chunk)) return;
    seen.add(chunk);
    for (const name of chunk.imports ?? []) add(manifest[name]);
  };
  add(entryOf(manifest));
  if (page !== undefined) add(manifest[page]);
  const all = [...seen];
  return {
    scripts: all.map((chunk) => chunk.file),
    styles: [...new Set(all.flatMap((chunk) => chunk.css ?? []))],
  };
}
