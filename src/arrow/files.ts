import { tableToIPC } from '@uwdata/flechette';
import type { Table } from '../domain/table';
import { withParquet } from './parquet-wasm';
import { arrowTable, writeArrow } from './write';

/** Key-value pairs that travel in a file beside its rows. */
export type FileTexts = ReadonlyMap<string, string>;

/**
 * The rows as a Parquet file (zstd): whole numbers, exact decimals (38 digits, 12 behind the point), days, times, booleans and lists keep
 * their types, missing stays null. `texts` stand in the file's key-value metadata. Throws a RangeError where a cell does not fit its column.
 */
export async function parquetFile(name: string, table: Table, texts: FileTexts): Promise<Uint8Array<ArrayBuffer>> {
  const stream = writeArrow(name, table);
  return withParquet(({ Table: Rows, writeParquet, WriterPropertiesBuilder, Compression }) => {
    const properties = new WriterPropertiesBuilder()
      .setCompression(Compression.ZSTD)
      .setCreatedBy('Thuoc do')
      .setKeyValueMetadata(new Map(texts))
      .build();
    return writeParquet(Rows.fromIPCStream(stream), properties) as Uint8Array<ArrayBuffer>;
  });
}

/** The same rows as an Arrow IPC file; `texts` stand in the metadata of its schema. */
export function arrowFile(name: string, table: Table, texts: FileTexts): Uint8Array<ArrayBuffer> {
  const rows = arrowTable(name, table);
  rows.schema.metadata = new Map(texts);
  const bytes = tableToIPC(rows, { format: 'file' });
  if (!bytes) throw new RangeError(`${name}: no Arrow file was written`);
  return bytes as Uint8Array<ArrayBuffer>;
}
