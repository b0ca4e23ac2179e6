import { DATABASE, openDatabase, type Stop } from '../../store/database';
import { storeError } from '../../store/fault';
import type { Head } from '../../domain/version';
import { IndexedShelf } from '../../store/shelf-indexed';
import type { Shelf } from '../../store/port';
import { estimated, room } from '../../store/room';
import { alone } from '../../store/tabs';
import { type Files, keep, look } from '../../store/vault';
import type { KeepTrouble } from '../../ui/parts/keeping';
import type { Described } from './describe';

/** The shelf on this computer; null where there is none and none may be made. */
export async function diskShelf(create: boolean, onStop: (why: Stop) => void): Promise<Shelf | null> {
  const db = await openDatabase(DATABASE, { create, onStop });
  return db ? new IndexedShelf(db) : null;
}

/** Why the browser did not take it, in the page's words. */
export function troubleOf(cause: unknown, needed: number, free: number | null): KeepTrouble {
  const { fault } = storeError(cause);
  if (fault === 'quota') return { kind: 'quota', needed, free };
  return { kind: fault === 'newer' || fault === 'closed' ? 'newer' : 'refused' };
}

const bytesOf = (files: Files): number => [...files.values()].reduce((sum, file) => sum + file.size, 0);

/** Why so many bytes would not be kept; null: they fit. Asked before anything is written. */
export async function shortage(bytes: number): Promise<KeepTrouble | null> {
  const { fits, needed, free } = room(bytes, await estimated());
  return fits ? null : { kind: 'quota', needed, free };
}

/** Writes a version, alone among the tabs and onto the head that was seen. Null: done. */
export async function write(shelf: Shelf, described: readonly Described[], head: Head): Promise<KeepTrouble | null> {
  const files = new Map(described.flatMap((d) => [...d.files]));
  const there = await shelf.sizes().catch(() => new Map<string, number>());
  const fresh = new Map([...files].filter(([hash]) => !there.has(hash)));
  const short = shelf.kept ? await shortage(bytesOf(fresh)) : null;
  if (short) return short;
  const { needed, free } = room(bytesOf(fresh), shelf.kept ? await estimated() : null);
  const versions = described.map((d) => d.version);
  try {
    const work = () => keep(shelf, versions, files, head);
    const done = shelf.kept ? await alone(DATABASE, work) : await work();
    if (done === 'done') return null;
    return { kind: done === null ? 'busy' : done === 'stale' ? 'stale' : 'refused' };
  } catch (cause) {
    return troubleOf(cause, needed, free);
  }
}

/** Everything of one shelf onto another, its head too. */
export async function moveOver(from: Shelf, to: Shelf): Promise<KeepTrouble | null> {
  const { versions, head } = await look(from);
  const described: Described[] = [];
  for (const version of versions.values()) {
    const files = new Map<string, Blob>();
    for (const { sha256 } of version.parts) {
      const file = await from.file(sha256);
      if (file) files.set(sha256, file);
    }
    described.push({ version, files });
  }
  const before = await to.head();
  const trouble = await write(to, described, { ...head, revision: before.revision + 1 });
  if (!trouble) for (const [id, remark] of await from.remarks()) await to.remark(id, remark);
  return trouble;
}
