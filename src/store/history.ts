import type { Head, Version } from '../domain/version';

export type Versions = ReadonlyMap<string, Version>;

export const NO_HEAD: Head = { version: null, behind: [], ahead: [], revision: 0 };

/** Steps that can be taken back; older versions stay in the history and can be gone to. */
const MOST = 200;

const here = (head: Head): readonly string[] => (head.version === null ? [] : [head.version]);

/** Shows another version, new or known. What was ahead is no longer, but stays in the history. */
export function moved(head: Head, id: string): Head {
  return { version: id, behind: [...head.behind, ...here(head)].slice(-MOST), ahead: [], revision: head.revision + 1 };
}

/** Takes the last move back; null where there is none. A version that is not there any more is passed over. */
export function back(head: Head, versions: Versions): Head | null {
  const at = head.behind.findLastIndex((id) => versions.has(id));
  const version = head.behind[at];
  if (version === undefined) return null;
  return { version, behind: head.behind.slice(0, at), ahead: [...here(head), ...head.ahead], revision: head.revision + 1 };
}

/** Takes the last taking back back; null where there is none. */
export function forth(head: Head, versions: Versions): Head | null {
  const at = head.ahead.findIndex((id) => versions.has(id));
  const version = head.ahead[at];
  if (version === undefined) return null;
  return { version, behind: [...head.behind, ...here(head)], ahead: head.ahead.slice(at + 1), revision: head.revision + 1 };
}

/** Every version, the latest first. */
export function listed(versions: Versions): readonly Version[] {
  return [...versions.values()].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1));
}

/** What stood before the version shown: the versions gone through, the last one first, then all others, the latest first. */
export function before(head: Head, versions: Versions): readonly Version[] {
  const order = [...head.behind.toReversed(), ...listed(versions).map((v) => v.id)];
  return [...new Set(order)].flatMap((id) => (id === head.version ? [] : (versions.get(id) ?? [])));
}
