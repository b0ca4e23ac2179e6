import type { ChangeSet } from '../../domain/change';
import { emptySet } from '../../review/history';
import { GuardedStore } from '../../store/guarded';
import { openChangeStore } from '../../store/indexed';
import type { Desk, DeskTrouble } from '../../ui/parts/desk';
import type { KeepMode } from '../../ui/parts/keeping';
import type { Asker, PackView } from '../../ui/parts/session';
import type { Opened } from './open';

let store: Promise<GuardedStore> | null = null;

/** Where entries are kept, opened once. */
export const deskStore = (): Promise<GuardedStore> => (store ??= openChangeStore().then((disk) => new GuardedStore(disk)));

/** After everything was removed: what is entered from now on finds a new store. */
export function forgetDesk(): void {
  store = null;
}

const keep = async (set: ChangeSet): Promise<boolean> => (await deskStore()).put(set);

/** Entries on own data are written only after the person said that it may be kept. */
export async function permit(choice: 'sample' | 'own', mode: KeepMode | null): Promise<void> {
  await (await deskStore()).allow(choice === 'own' ? mode === 'keep' : mode !== 'visit');
}

/** The desk as the store has it by now. */
export async function refreshed(desk: Desk): Promise<Desk> {
  const changes = await deskStore();
  const set = (await changes.all()).find((s) => s.base === desk.set.base) ?? desk.set;
  return { ...desk, set: { ...desk.set, revision: set.revision }, kept: changes.kept };
}

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

interface Written {
  readonly trouble: DeskTrouble | null;
  /** What counts now: what was entered, or what was there before where it could not be taken. */
  readonly set: ChangeSet;
  /** The pack that was rebuilt for it; undefined: nothing that the tables hold has changed. */
  readonly shown?: { readonly pack: PackView; readonly asker: Asker };
}

/** Puts `next` on top of the opened pack and keeps it. Where either fails, the pack is as it was before. */
export async function written({ enter }: Opened, before: ChangeSet, next: ChangeSet): Promise<Written> {
  const set = { ...next, revision: before.revision + 1 };
  const rebuilt = next.steps !== before.steps;
  try {
    const shown = rebuilt ? await enter(set.steps) : undefined;
    if (await keep(set)) return { trouble: null, set, ...(shown ? { shown } : {}) };
    if (rebuilt) await enter(before.steps);
    return { trouble: 'stale', set: before };
  } catch {
    await enter(before.steps).catch(() => undefined);
    return { trouble: 'failed', set: before };
  }
}
