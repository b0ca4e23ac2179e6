import type { Problem } from '../../domain/problem';
import { DATABASE, type Stop } from '../../store/database';
import type { Shelf, Swept } from '../../store/port';
import { alone } from '../../store/tabs';
import { type Kept, look, take } from '../../store/vault';
import type { KeepTrouble } from '../../ui/parts/keeping';
import type { Described } from './describe';
import { diskShelf, moveOver, troubleOf } from './shelf';

interface Found {
  readonly shelf: Shelf;
  readonly kept: Kept;
  /** What an interrupted writing had left, and was removed. */
  readonly swept: Swept | null;
}

/** What this computer holds; null: nothing. Throws a `StoreError` where the browser refuses. */
export async function onThisComputer(onStop: (why: Stop) => void): Promise<Found | null> {
  const shelf = await diskShelf(false, onStop);
  if (!shelf) return null;
  const kept = await look(shelf);
  if (kept.versions.size === 0 && kept.damaged.size === 0) {
    shelf.close();
    return null;
  }
  const swept = await alone(DATABASE, () => shelf.sweep());
  return { shelf, kept, swept: swept && swept.files > 0 ? swept : null };
}

/** Everything of this tab put on this computer: the shelf that holds it there, or why it does not. */
export async function putOnDisk(
  from: Shelf,
  onStop: (why: Stop) => void,
): Promise<{ readonly shelf: Shelf } | { readonly trouble: KeepTrouble }> {
  try {
    const shelf = await diskShelf(true, onStop);
    const trouble: KeepTrouble | null = shelf ? await moveOver(from, shelf) : { kind: 'refused' };
    if (shelf && !trouble) {
      from.close();
      return { shelf };
    }
    shelf?.close();
    return { trouble: trouble ?? { kind: 'refused' } };
  } catch (cause) {
    return { trouble: troubleOf(cause, 0, null) };
  }
}

/** A version whose id begins so, with its bytes; null: there is none; problems: it does not open. */
export async function versionOn(shelf: Shelf, { versions }: Kept, beginning: string): Promise<Described | readonly Problem[] | null> {
  const version = [...versions.values()].find((v) => v.id.startsWith(beginning));
  if (!version) return null;
  const taken = await take(shelf, version);
  return taken.ok ? { version, files: taken.files } : taken.problems;
}
