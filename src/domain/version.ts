import { sha256 } from './sha256';

/** One file of a version, found by the hash of its bytes. */
export interface Part {
  /** What it is for: `source`, `mapping`, `changes`; later kinds bring their own word. */
  readonly role: string;
  readonly name: string;
  /** 64 hex digits. */
  readonly sha256: string;
  readonly bytes: number;
  readonly media: string;
}

/** What was loaded at one time. Nothing in it ever changes; what comes later is another version. */
export interface Version {
  /** SHA-256 of everything below. */
  readonly id: string;
  /** The version that stood before; null: none. It may be unknown here where a version came alone, as a file. */
  readonly parent: string | null;
  /** When, as an ISO timestamp. */
  readonly at: string;
  /** What the person who loaded it says of it; may be empty. */
  readonly note: string;
  /** Content hash of the pack as its source files say it. */
  readonly pack: string;
  /** The data date, so that the same numbers come out on any other day. */
  readonly asOf: string;
  readonly synthetic: boolean;
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly parts: readonly Part[];
}

/** What somebody says of a version afterwards. It belongs to this computer, and changes nothing of the version. */
export interface Remark {
  readonly note: string;
  /** Who loaded it. */
  readonly by: string;
}

export type VersionDraft = Omit<Version, 'id'>;

/** Which version is shown, which were shown before it (the last one last), and which were gone back from (the next one first). */
export interface Head {
  readonly version: string | null;
  readonly behind: readonly string[];
  readonly ahead: readonly string[];
  /** Counts every move, so that two tabs cannot overrule each other. */
  readonly revision: number;
}

function canonical(draft: VersionDraft): string {
  const { parent, at, note, pack, asOf, synthetic, rows, parts } = draft;
  const counts = Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : 1));
  const files = parts.map((p) => [p.role, p.name, p.sha256, p.bytes, p.media]);
  return JSON.stringify([parent, at, note, pack, asOf, synthetic, counts, files]);
}

/** The id of what the draft says. */
export function versionId(draft: VersionDraft): string {
  return sha256(canonical(draft));
}

export function versionOf(draft: VersionDraft): Version {
  return { ...draft, id: versionId(draft) };
}
