import { readArrow } from '../../arrow/read';
import type { ProblemCode } from '../../domain/problem-code';
import type { Table } from '../../domain/table';
import { type Footer, readFooter, withRows } from './footer';
import { mendFooter } from './mend';

const MAGIC = [0x50, 0x41, 0x52, 0x31];
const LOCKED = [0x50, 0x41, 0x52, 0x45];
const starts = (bytes: Uint8Array, mark: readonly number[], from = 0) => mark.every((byte, i) => bytes[from + i] === byte);

export type ParquetRead = { readonly table: Table } | { readonly refused: ProblemCode; readonly detail?: string };

/** The rows of a Parquet file, all of them: a file of which less comes out than its footer promises is refused. */
export async function readParquetTable(bytes: Uint8Array): Promise<ParquetRead> {
  const last = bytes.length - 4;
  if (bytes.length > 12 && (starts(bytes, LOCKED) || starts(bytes, LOCKED, last))) return { refused: 'parquet_encrypted' };
  if (bytes.length <= 12 || !starts(bytes, MAGIC) || !starts(bytes, MAGIC, last)) return { refused: 'parquet_damaged' };
  const footer = readFooter(bytes);
  if (footer?.encrypted) return { refused: 'parquet_encrypted' };
  const counted = footer ? withRows(bytes, footer) : bytes;
  try {
    return await rowsOf(counted, footer);
  } catch (cause) {
    return (
      (await mendedRows(counted, footer)) ?? { refused: 'parquet_damaged', detail: cause instanceof Error ? cause.message : String(cause) }
    );
  }
}

async function rowsOf(bytes: Uint8Array, footer: Footer | null): Promise<ParquetRead> {
  const { parquetToArrow } = await import('./reader');
  const table = readArrow(await parquetToArrow(bytes));
  if (footer && footer.rows !== table.rows) return { refused: 'parquet_rows', detail: `${table.rows} / ${footer.rows}` };
  return { table };
}

/** The rows by a footer that keeps to the standard; null where that does not help. */
async function mendedRows(bytes: Uint8Array, footer: Footer | null): Promise<ParquetRead | null> {
  const mended = mendFooter(bytes);
  if (!mended || !footer) return null;
  try {
    const read = await rowsOf(mended, footer);
    return 'table' in read ? read : null;
  } catch {
    return null;
  }
}
