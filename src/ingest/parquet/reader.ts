import { withParquet } from '../../arrow/parquet-wasm';

/** The rows of a Parquet file as an Arrow IPC stream. Throws where the file is damaged. */
export function parquetToArrow(bytes: Uint8Array): Promise<Uint8Array> {
  return withParquet(({ readParquet }) => readParquet(bytes).intoIPCStream());
}
