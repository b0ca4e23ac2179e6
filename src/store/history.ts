import type { Head, Version } from '../domain/version';

export type Versions = ReadonlyMap<string, Version>;

export const NO_HEAD: Head = { version: null, ahead: [], revision: 0 };

const to = (head: Head, version: string, ahead: readonly string[]): Head => ({ version, ahead, revision: head.revision + 1 });

/** After a new version. What was gone back from is no longer ahead, but stays in the history. */
export function advanced(head: Head, id: string): Head {
  return to(head, id, []);
}

/** The version and those it stands on, latest first, as far as they are known here. */
export function lineage(id: string | null, versions: Versions): readonly Version[] {
  const line: Version[] = [];
  const seen = new Set<string>();
  for (
    let at = id === null ? undefined : versions.get(id);
    at && !seen.has(at.id);
    at = at.parent === null ? undefined : versions.get(at.parent)
  ) {
    seen.add(at.id);
    line.push(at);
  }
  return line;
}

/** One version back; null where there is none. */
export function back(head: Head, versions: Versions): Head | null {
  const [here, before] = lineage(head.version, versions);
  return here && before ? to(head, before.id, [here.id, ...head.ahead]) : null;
}

/** The version that was last gone back from; null where there is none. */
export function forth(head: Head): Head | null {
  const [next, ...rest] = head.ahead;
  return next === undefined ? null : to(head, next, rest);
}

/** Any version. What lies between is ahead where it was gone back from, and only in the history otherwise. Null: unknown, or already there. */
export function moved(head: Head, id: string, versions: Versions): Head | null {
  if (!versions.has(id) || id === head.version) return null;
  const on = head.ahead.indexOf(id);
  if (on >= 0) return to(head, id, head.ahead.slice(on + 1));
  const line = lineage(head.version, versions).map((v) => v.id);
  const below = line.indexOf(id);
  return to(head, id, below < 0 ? [] : [...line.slice(0, below).reverse(), ...head.ahead]);
}

/** Every version, the latest first. */
export function listed(versions: Versions): readonly Version[] {
  return [...versions.values()].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1));
}
