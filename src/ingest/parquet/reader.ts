import type * as Parquet from 'parquet-wasm';

type Reader = Pick<typeof Parquet, 'readParquet'>;

let loaded: Promise<Reader> | null = null;

/** The reader, started once. In a browser its wasm comes from our own address; in Node the package brings it. */
async function load(): Promise<Reader> {
  if (typeof process === 'object' && process.versions?.node) return import(/* @vite-ignore */ 'parquet-wasm/node');
  const [parquet, { default: url }] = await Promise.all([import('parquet-wasm/esm'), import('parquet-wasm/esm/parquet_wasm_bg.wasm?url')]);
  await parquet.default({ module_or_path: url });
  return parquet;
}

/** The rows of a Parquet file as an Arrow IPC stream. Throws where the file is damaged; a trapped reader is thrown away. */
export async function parquetToArrow(bytes: Uint8Array): Promise<Uint8Array> {
  loaded ??= load();
  const { readParquet } = await loaded;
  try {
    return readParquet(bytes).intoIPCStream();
  } catch (cause) {
    if (cause instanceof WebAssembly.RuntimeError) loaded = null;
    throw cause;
  }
}
