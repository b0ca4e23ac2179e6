import type { Snapshot } from '../domain/snapshot';
import { Beside } from './beside';
import { type Sealed, sealed, unsealed } from './sealed';

/** The tables of a pack as its engine had them, what was known of the pack, and what its checks found. The files stay the truth. */
const tables = new Beside<{ readonly sealed: Sealed; readonly pack: unknown }>('tables');

/** What was kept under that name, whole; null where there is nothing, or where it is damaged. */
export async function tablesOf(
  id: string,
): Promise<{ readonly snapshot: Snapshot; readonly pack: unknown; readonly found: string } | null> {
  const kept = await tables.take(id);
  if (!kept) return null;
  const snapshot = await unsealed(kept.sealed).catch(() => null);
  return snapshot ? { snapshot, pack: kept.pack, found: kept.sealed.found } : null;
}

/** Keeps the tables in place of what had that name. */
export async function keepTables(id: string, snapshot: Snapshot, pack: unknown, found: string): Promise<void> {
  try {
    const { content, ...told } = await sealed(snapshot, found);
    await tables.keep(id, { sealed: { ...told, content: new Blob([content as Uint8Array<ArrayBuffer>]) }, pack });
  } catch {
    // It is only quicker with it.
  }
}

/** Forgets all of them. */
export const forgetTables = (): Promise<void> => tables.forget();
