import { Beside } from './beside';
import { type Sealed, sealed, unsealed } from './sealed';

/** The tables of a pack as a database of their engine, what was known of the pack, and what its checks found. The files stay the truth. */
const tables = new Beside<{ readonly sealed: Sealed; readonly pack: unknown }>('tables');

/** What was kept under that name, whole; null where there is nothing, or where it is damaged. */
export async function tablesOf(id: string): Promise<{ readonly image: Uint8Array; readonly pack: unknown; readonly found: string } | null> {
  const kept = await tables.take(id);
  if (!kept) return null;
  const image = await unsealed(kept.sealed).catch(() => null);
  return image ? { image, pack: kept.pack, found: kept.sealed.found } : null;
}

/** Keeps the tables in place of what had that name. */
export async function keepTables(id: string, image: Uint8Array<ArrayBuffer>, pack: unknown, found: string): Promise<void> {
  try {
    await tables.keep(id, { sealed: { ...(await sealed(image, found)), content: new Blob([image]) }, pack });
  } catch {
    // It is only quicker with it.
  }
}

/** Forgets all of them. */
export const forgetTables = (): Promise<void> => tables.forget();
