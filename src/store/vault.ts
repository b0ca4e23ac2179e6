import { digest } from '../domain/digest';
import type { Problem } from '../domain/problem';
import type { Head, Part, Version } from '../domain/version';
import { storeError } from './fault';
import { before, type Versions } from './history';
import { claimedId, versionFrom } from './manifest';
import type { Committed, Shelf } from './port';

/** Files by hash, ready to be kept. */
export type Files = ReadonlyMap<string, Blob>;

export interface Kept {
  readonly head: Head;
  readonly versions: Versions;
  /** Versions that cannot be opened whole, each with what is wrong with it. */
  readonly damaged: ReadonlyMap<string, readonly Problem[]>;
}

/** A version with its bytes, every length and hash verified; or everything that is wrong with it. */
export type Taken =
  | { readonly ok: true; readonly version: Version; readonly files: Files }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const wrong = (code: string, file: string): Problem => ({ code, severity: 'error', file, count: 1 });

function lengthFault(part: Part, sizes: ReadonlyMap<string, number>): readonly Problem[] {
  const size = sizes.get(part.sha256);
  if (size === undefined) return [wrong('kept_file_missing', part.name)];
  return size === part.bytes ? [] : [wrong('kept_file_damaged', part.name)];
}

/** What is kept, by manifests and lengths alone; no file is read. */
export async function look(shelf: Shelf): Promise<Kept> {
  const [found, head, sizes] = await Promise.all([shelf.versions(), shelf.head(), shelf.sizes()]);
  const versions = new Map<string, Version>();
  const damaged = new Map<string, readonly Problem[]>();
  for (const one of found) {
    const version = versionFrom(one);
    if (!version) damaged.set(claimedId(one), [wrong('kept_version_damaged', claimedId(one).slice(0, 8))]);
    else {
      versions.set(version.id, version);
      const faults = version.parts.flatMap((part) => lengthFault(part, sizes));
      if (faults.length > 0) damaged.set(version.id, faults);
    }
  }
  if (head.version !== null && !versions.has(head.version) && !damaged.has(head.version))
    damaged.set(head.version, [wrong('kept_version_damaged', head.version.slice(0, 8))]);
  return { head, versions, damaged };
}

async function whole(shelf: Shelf, part: Part): Promise<Blob | Problem> {
  const file = await shelf.file(part.sha256).catch((cause: unknown) => {
    const error = storeError(cause);
    if (error.fault !== 'refused') throw error;
    return undefined;
  });
  if (file === null) return wrong('kept_file_missing', part.name);
  const bytes = await file?.arrayBuffer().catch(() => null);
  if (file && bytes?.byteLength === part.bytes && (await digest(new Uint8Array(bytes))) === part.sha256) return file;
  await shelf.setAside(part.sha256);
  return wrong('kept_file_damaged', part.name);
}

/** A version with all its bytes. A file that is not what it was is named and set aside; nothing is opened half. */
export async function take(shelf: Shelf, version: Version): Promise<Taken> {
  const files = new Map<string, Blob>();
  const problems: Problem[] = [];
  for (const part of version.parts) {
    if (files.has(part.sha256)) continue;
    const found = await whole(shelf, part);
    if (found instanceof Blob) files.set(part.sha256, found);
    else problems.push(found);
  }
  return problems.length === 0 ? { ok: true, version, files } : { ok: false, problems };
}

/** The version shown, or the latest before it that opens whole; `problems` says what stood in the way. */
export async function takeHead(shelf: Shelf, kept: Kept): Promise<{ readonly taken: Taken; readonly problems: readonly Problem[] }> {
  const { head, versions, damaged } = kept;
  const problems = [...(damaged.get(head.version ?? '') ?? [])];
  const shown = versions.get(head.version ?? '');
  for (const version of [...(shown ? [shown] : []), ...before(head, versions)]) {
    if (damaged.has(version.id)) continue;
    const taken = await take(shelf, version);
    if (taken.ok) return { taken, problems };
    problems.push(...taken.problems);
  }
  return { taken: { ok: false, problems }, problems };
}

/**
 * Keeps versions with their files and moves the head. The files go first, each once; versions and head follow in one step, so that
 * whatever stops it, the head before stands whole. Throws a `StoreError`; what it left is swept at once, or at the next start.
 */
export async function keep(shelf: Shelf, versions: readonly Version[], files: Files, head: Head): Promise<Committed> {
  const write = async (): Promise<Committed> => {
    const there = await shelf.sizes();
    const parts = new Map(versions.flatMap((v) => v.parts).map((p) => [p.sha256, p]));
    for (const { sha256, bytes } of parts.values()) {
      const file = files.get(sha256);
      if (there.get(sha256) !== bytes && file) await shelf.putFile(sha256, file);
    }
    return shelf.commit(versions, head);
  };
  try {
    const done = await write();
    // Another tab may have swept what was not yet named by a version.
    return done === 'incomplete' ? await write() : done;
  } catch (cause) {
    await shelf.sweep().catch(() => undefined);
    throw storeError(cause);
  }
}
