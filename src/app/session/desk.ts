import type { ChangeSet } from '../../domain/change';
import { emptySet } from '../../review/history';
import { GuardedStore } from '../../store/guarded';
import { openChangeStore } from '../../store/indexed';
import type { Desk } from '../../ui/parts/desk';
import type { Asker, PackView } from '../../ui/parts/session';
import type { Opened } from './open';

let store: Promise<GuardedStore> | null = null;

/** Where entries are kept, opened once. */
export const deskStore = (): Promise<GuardedStore> => (store ??= openChangeStore().then((disk) => new GuardedStore(disk)));

/** After everything was removed: what is entered from now on finds a new store. */
export function forgetDesk(): void {
  store = null;
}

export const keep = async (set: ChangeSet): Promise<boolean> => (await deskStore()).put(set);

interface Shown {
  readonly pack: PackView;
  readonly asker: Asker;
  readonly desk: Desk;
}

/** The pack just opened with what was entered on it before. Entries that cannot be put on top are said to be in trouble, and stay kept. */
export async function deskOf({ pack, asker, enter }: Opened): Promise<Shown> {
  const changes = await deskStore();
  const all = await changes.all();
  const set = all.find((s) => s.base === pack.hash) ?? emptySet(pack.hash, pack.asOf);
  const others = all.filter((s) => s.base !== pack.hash);
  const desk: Desk = { set, others, kept: changes.kept, busy: false, trouble: null };
  if (set.steps.length === 0) return { pack, asker, desk };
  try {
    return { ...(await enter(set.steps)), desk };
  } catch {
    return { pack, asker, desk: { ...desk, trouble: 'failed' } };
  }
}
