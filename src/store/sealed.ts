import { digest } from '../domain/digest';
import { joined, type Snapshot } from '../domain/snapshot';

/** Tables in the form in which they are kept: their bytes one behind the other, under one SHA-256 with what says what they are, and with what was found in them. */
export interface Sealed {
  readonly ddl: string;
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly bytes: number }[];
  readonly content: Uint8Array | Blob;
  /** One line of text. */
  readonly found: string;
  readonly sha256: string;
}

const sealOf = async ({ ddl, tables, found }: Omit<Sealed, 'sha256' | 'content'>, content: Uint8Array): Promise<string> =>
  digest(new TextEncoder().encode([await digest(content), found, ddl, ...tables.map((t) => `${t.name} ${t.rows} ${t.bytes}`)].join('\n')));

export async function sealed({ ddl, tables }: Snapshot, found: string): Promise<Sealed & { readonly content: Uint8Array }> {
  const content = joined(tables.map(({ bytes }) => bytes));
  const told = { ddl, tables: tables.map(({ name, rows, bytes }) => ({ name, rows, bytes: bytes.length })), found };
  return { ...told, content, sha256: await sealOf(told, content) };
}

/** The tables again; null where they are not what was sealed. */
export async function unsealed(kept: Sealed): Promise<Snapshot | null> {
  const content = kept.content instanceof Blob ? new Uint8Array(await kept.content.arrayBuffer()) : kept.content;
  if ((await sealOf(kept, content)) !== kept.sha256) return null;
  let at = 0;
  return { ddl: kept.ddl, tables: kept.tables.map(({ name, rows, bytes }) => ({ name, rows, bytes: content.slice(at, (at += bytes)) })) };
}
