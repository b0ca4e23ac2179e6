import { digest } from '../domain/digest';

/** A database of tables in the form in which it is kept: under one SHA-256 with what was found in the tables. */
export interface Sealed {
  readonly content: Uint8Array | Blob;
  /** One line of text. */
  readonly found: string;
  readonly sha256: string;
}

const sealOf = async (content: Uint8Array, found: string): Promise<string> =>
  digest(new TextEncoder().encode([await digest(content), found].join('\n')));

export const sealed = async (content: Uint8Array, found: string): Promise<Sealed> => ({
  content,
  found,
  sha256: await sealOf(content, found),
});

/** The database again; null where it is not what was sealed. */
export async function unsealed(kept: Sealed): Promise<Uint8Array | null> {
  const content = kept.content instanceof Blob ? new Uint8Array(await kept.content.arrayBuffer()) : kept.content;
  return (await sealOf(content, kept.found)) === kept.sha256 ? content : null;
}
