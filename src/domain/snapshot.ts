/** Tables of an engine as they stand, to be put into an empty one again. */
export interface Snapshot {
  /** The statements that make the tables, empty, with the types that they have. */
  readonly ddl: string;
  /** The rows of each that has any, as an Arrow IPC stream. Handed over when they are put back. */
  readonly tables: readonly TableBytes[];
}

export interface TableBytes {
  readonly name: string;
  readonly rows: number;
  readonly bytes: Uint8Array;
}

/** Chunks of a stream as one. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
