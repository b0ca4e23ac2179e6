/**
 * The few calls that both DuckDB-WASM adapters are made of: in the same thread (Node) or by messages (browser).
 * They mirror the calls of `send`: start, poll until a header comes, fetch chunks until an empty one.
 */
export interface Channel {
  /** The schema's bytes, or null while the statement still runs. */
  start(sql: string): Promise<Uint8Array | null>;
  poll(): Promise<Uint8Array | null>;
  /** The next chunk; null: ask again; empty: the end. */
  fetch(): Promise<Uint8Array | null>;
  cancel(): Promise<unknown>;
  /** Makes the table from an Arrow IPC stream, or adds to it where `create` is false. Hands the bytes over. */
  insert(table: string, bytes: Uint8Array, create?: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Runs one statement to its end. The chunks together are an Arrow IPC stream. */
export async function send(channel: Channel, sql: string): Promise<Uint8Array[]> {
  let header = await channel.start(sql);
  while (header === null) header = await channel.poll();
  const chunks = [header];
  for (;;) {
    const chunk = await channel.fetch();
    if (chunk === null) continue;
    if (chunk.length === 0) return chunks;
    chunks.push(chunk);
  }
}
