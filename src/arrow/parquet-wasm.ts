import type * as Parquet from 'parquet-wasm';

/** What the product uses of the library. */
type ParquetWasm = Pick<typeof Parquet, 'readParquet' | 'writeParquet' | 'Table' | 'WriterPropertiesBuilder' | 'Compression'>;

let loaded: Promise<ParquetWasm> | null = null;

/** In a browser the wasm comes from our own address; in Node the package brings it. */
async function load(): Promise<ParquetWasm> {
  if (typeof process === 'object' && process.versions?.node) {
    // Each build of the package declares its enumerations anew.
    const node: unknown = await import(/* @vite-ignore */ 'parquet-wasm/node');
    return node as ParquetWasm;
  }
  const [parquet, { default: url }] = await Promise.all([import('parquet-wasm/esm'), import('parquet-wasm/esm/parquet_wasm_bg.wasm?url')]);
  await parquet.default({ module_or_path: url });
  return parquet;
}

/** Works with the library, which is started once. Throws what the work throws; a library that trapped is thrown away. */
export async function withParquet<T>(work: (parquet: ParquetWasm) => T): Promise<T> {
  loaded ??= load();
  const parquet = await loaded;
  try {
    return work(parquet);
  } catch (cause) {
    if (cause instanceof WebAssembly.RuntimeError) loaded = null;
    throw cause;
  }
}
