import type { Source } from './source';

const LONGEST = 250;
/** Files that list the members of an open family; the only places that may pass names on. */
const REGISTRIES = /^src\/(figures|exports)\/registry\.ts$/;

/** Names that turn text into markup or code, and what to write instead. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  innerHTML: 'render text as React children',
  outerHTML: 'render text as React children',
  dangerouslySetInnerHTML: 'render text as React children',
  insertAdjacentHTML: 'render text as React children',
  createContextualFragment: 'render text as React children',
  srcdoc: 'render text as React children',
  eval: 'data never becomes code',
  Function: 'data never becomes code; for a type, write the signature',
  importScripts: 'workers are modules',
};

/** Where a package may be imported. First match counts; the rest of the packages are free within the layers. */
const HOMES: readonly (readonly [name: RegExp, home: RegExp, why: string])[] = [
  [/^echarts(\/|$)/, /^src\/(ui\/parts|figures)\//, 'Charts are drawn in one place; pages hand it a Figure.'],
  [/^@duckdb\//, /^src\/engine\//, 'Only the engine adapters know DuckDB; everyone else uses engine/port.ts.'],
  [
    /^(@uwdata\/flechette|apache-arrow)(\/|$)/,
    /^src\/(arrow|engine)\//,
    'Arrow bytes are decoded in arrow/; everyone else gets a domain/table.ts.',
  ],
  [/^fflate/, /^src\/(archive|ingest)\//, 'Zip files are read and written by archive/, which knows their dangers.'],
  [/^parquet-wasm/, /^src\/arrow\//, 'Parquet is read and written in arrow/; everyone else gets a Table.'],
  [/^arquero/, /^src\/analysis\//, 'Arquero compiles its expressions; only the analysis worker is allowed to.'],
  [
    /^(react|react-dom|react-aria-components|@tanstack\/.+)(\/|$)/,
    /^src\/(ui|app)\//,
    'Everything left of ui/ runs in Node without React.',
  ],
  [/^node:/, /^src\/(cli\/|engine\/(native|wasm-node))/, 'The browser has no Node; take the bytes as an argument.'],
];

/** Browser stores, which only `store/` may touch; one file puts memory in the place of the last. */
const STORES = ['indexedDB', 'createWritable', 'getDirectory'];
const NO_STORE = 'src/engine/memory-disk.ts';

/** What a page opened over plain http does not have, as intranets serve them: what to take instead, and where the one exception lives. */
const SECURE: Readonly<Record<string, readonly [instead: string, home: string]>> = {
  randomUUID: ['take `newId`', ''],
  subtle: ['take `digest`', 'src/domain/digest.ts'],
};

/** What a file does that no file here may do, each as a sentence that teaches. */
export function habitFaults(file: Source): readonly string[] {
  const faults: string[] = [];
  if (file.lines > LONGEST)
    faults.push(`${file.path}: ${file.lines} lines. A file has one job and at most ${LONGEST} lines; split it by what changes together.`);
  for (const line of file.anys)
    faults.push(`${file.path}:${line}: \`any\` switches the checker off; write the type, or \`unknown\` and narrow it.`);
  if (file.barrel && !REGISTRIES.test(file.path))
    faults.push(`${file.path}: a barrel. Import from the file that holds the thing, so that the graph stays readable.`);
  for (const [name, instead] of Object.entries(FORBIDDEN)) {
    const line = file.names.get(name);
    if (line !== undefined) faults.push(`${file.path}:${line}: \`${name}\` makes markup or code of data: ${instead}.`);
  }
  if (/\bdocument\s*\.\s*write/.test(file.text))
    faults.push(`${file.path}: \`document.write\` makes markup of data: render text as React children.`);
  for (const name of STORES) {
    const line = file.names.get(name);
    if (line !== undefined && !file.path.startsWith('src/store/') && file.path !== NO_STORE)
      faults.push(`${file.path}:${line}: \`${name}\` belongs to store/, which knows what to sweep.`);
  }
  for (const [name, [instead, home]] of Object.entries(SECURE)) {
    const line = file.names.get(name);
    if (line !== undefined && file.path !== home)
      faults.push(`${file.path}:${line}: \`${name}\` is missing on a plain http page: ${instead}.`);
  }
  for (const { text, line } of file.imports) {
    const home = HOMES.find(([name]) => name.test(text));
    if (home && !home[1].test(file.path)) faults.push(`${file.path}:${line} imports ${text}. ${home[2]}`);
  }
  return faults;
}
