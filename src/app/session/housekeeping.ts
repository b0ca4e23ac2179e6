import type { Remark, Version } from '../../domain/version';
import { forgetAnswers } from '../../store/answers';
import { forgetComparisons } from '../../store/comparisons';
import { forgetTables } from '../../store/tables';
import { DATABASE } from '../../store/database';
import type { Shelf, Swept } from '../../store/port';
import { estimated, isPersisted } from '../../store/room';
import { alone } from '../../store/tabs';
import { look } from '../../store/vault';
import type { Freed, Keeping, KeepTrouble, Storage } from '../../ui/parts/keeping';
import { troubleOf } from './shelf';

/** Loadings like the largest that must still fit, or it is said. */
const FEW = 3;

const bytesOf = (version: Version): number => version.parts.reduce((sum, p) => sum + p.bytes, 0);

/** What lies on the shelf and what the browser leaves; null where nothing is kept on this computer. */
async function storageOf(shelf: Shelf): Promise<Storage | null> {
  if (!shelf.kept) return null;
  const [sizes, { versions }, estimate] = await Promise.all([shelf.sizes(), look(shelf), estimated()]);
  const used = [...sizes.values()].reduce((sum, n) => sum + n, 0);
  const { quota, usage } = estimate ?? {};
  const free = quota === undefined ? null : Math.max(0, quota - (usage ?? 0));
  const largest = Math.max(0, ...[...versions.values()].map(bytesOf));
  const more = free === null || largest === 0 ? null : Math.floor(free / largest);
  return { used, free, more, low: more !== null && more < FEW };
}

/** What is to be told of the shelf besides its versions. */
export async function tidings(shelf: Shelf): Promise<Pick<Keeping, 'remarks' | 'storage' | 'persisted'>> {
  const [remarks, storage, persisted] = await Promise.all([shelf.remarks(), storageOf(shelf), shelf.kept ? isPersisted() : null]);
  return { remarks, storage, persisted };
}

/** Says something of a version; why it was not taken, or null. */
export async function remarked(shelf: Shelf, id: string, remark: Remark): Promise<KeepTrouble | null> {
  return shelf.remark(id, remark).then(
    () => null,
    (cause: unknown) => troubleOf(cause, 0, null),
  );
}

async function freedOf(shelf: Shelf, version: Version, swept: Swept): Promise<Freed> {
  if (shelf.kept) await Promise.all([forgetAnswers(), forgetComparisons(), forgetTables()]);
  const [sizes, kept] = await Promise.all([shelf.sizes(), look(shelf)]);
  const named = new Set([...kept.versions.values()].flatMap((v) => v.parts.map((p) => p.sha256)));
  const left = version.parts.filter((p) => sizes.has(p.sha256) && !named.has(p.sha256)).map((p) => p.name);
  return { ...swept, left: kept.versions.has(version.id) ? [version.id.slice(0, 8), ...left] : left };
}

/** Takes a version out, looks whether anything of it is left, and tells what became of it. */
export async function removed(shelf: Shelf, version: Version): Promise<Partial<Pick<Keeping, 'freed' | 'trouble'>>> {
  const work = () => shelf.remove(version.id).then((swept) => ({ swept }));
  try {
    const done = shelf.kept ? await alone(DATABASE, work) : await work();
    if (!done) return { trouble: { kind: 'busy' } };
    return done.swept ? { freed: await freedOf(shelf, version, done.swept) } : {};
  } catch (cause) {
    return { trouble: troubleOf(cause, 0, null) };
  }
}
