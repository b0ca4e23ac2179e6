import { array, literal, maxLength, object, pipe, safeParse, string, unknown } from 'valibot';
import { ZipError } from '../archive/fault';
import { openZip, type Zip, type ZipLimits } from '../archive/read';
import { writeZip, type ZipEntry } from '../archive/write';
import { digest } from '../domain/digest';
import type { Outcome, Problem } from '../domain/problem';
import type { Part, Version } from '../domain/version';
import { partOf, versionFrom } from './manifest';

/** One version with everything it needs, and what was entered on top of it (`loose`: parts that are no part of the version). */
export interface Packed<Content = Uint8Array<ArrayBuffer>> {
  readonly version: Version;
  readonly loose: readonly Part[];
  /** The content of every part, by hash. */
  readonly files: ReadonlyMap<string, Content>;
}

export const PACK_ENDING = '.thuocdo';
const MEDIA = 'application/vnd.thuocdo.pack+zip';
const SCHEMA = 1;
const FIRST = 'mimetype';
const MANIFEST = 'manifest.json';

const MEGA = 2 ** 20;
const LIMITS: ZipLimits = { entries: 6000, each: 1024 * MEGA, total: 1536 * MEGA, ratio: 200, free: MEGA };

const manifestSchema = object({
  media: literal(MEDIA),
  version: unknown(),
  loose: pipe(array(unknown()), maxLength(1000)),
  paths: pipe(array(object({ sha256: string(), path: string() })), maxLength(6000)),
});

/** Where a part lies in the zip: under its own name where that is a plain one. */
function pathOf(part: Part, taken: ReadonlySet<string>): string {
  const name = part.name.slice(part.name.lastIndexOf('/') + 1).normalize('NFC');
  const path = `${part.role}/${name}`;
  // oxlint-disable-next-line no-control-regex -- control characters are what must not stand in a name
  const plain = name !== '' && name.length <= 120 && !/[\u0000-\u001f\\:*?"<>|]|^\.|[. ]$/.test(name) && !taken.has(path.toLowerCase());
  return plain ? path : `${part.role}/${part.sha256}`;
}

/**
 * The version as one file: a zip whose first bytes name what it is, then the manifest, then the files in the manifest's order.
 * The same content gives the same bytes. Throws a RangeError where the bytes of a part are not given, a `ZipError` where it is too much for one file.
 */
export function writePack({ version, loose, files }: Packed): Uint8Array<ArrayBuffer> {
  const taken = new Set<string>();
  const paths = new Map<string, string>();
  for (const part of [...version.parts, ...loose]) {
    if (paths.has(part.sha256)) continue;
    const path = pathOf(part, taken);
    taken.add(path.toLowerCase());
    paths.set(part.sha256, path);
  }
  const rows = Object.fromEntries(Object.entries(version.rows).sort(([a], [b]) => (a < b ? -1 : 1)));
  const manifest = {
    media: MEDIA,
    schema: SCHEMA,
    // Read anew, so that keys stand in one order wherever the version comes from.
    version: versionFrom({ ...version, rows }),
    loose: loose.map(partOf),
    paths: [...paths].map(([sha256, path]) => ({ sha256, path })),
  };
  const text = new TextEncoder();
  const entries = (stored: boolean) => [
    { path: FIRST, bytes: text.encode(MEDIA), stored: true },
    { path: MANIFEST, bytes: text.encode(JSON.stringify(manifest, null, 1)) },
    ...[...paths].map(([sha256, path]): ZipEntry => {
      const bytes = files.get(sha256);
      if (!bytes) throw new RangeError(`no bytes for ${path}`);
      return { path, bytes, stored };
    }),
  ];
  return readable(entries);
}

/** What shrinks so well that it would look like a bomb is not compressed: a pack that cannot be opened again must never be written. */
function readable(entries: (stored: boolean) => readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const file = writeZip(entries(false));
  try {
    openZip(file, LIMITS);
    return file;
  } catch {
    const stored = writeZip(entries(true));
    openZip(stored, LIMITS);
    return stored;
  }
}

/** Whether bytes are, or begin as, a pack in one file. Other zips are not. */
export function isPackFile(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(30, 30 + FIRST.length + MEDIA.length)) === FIRST + MEDIA;
}

class Refused extends Error {
  readonly code: string;
  readonly place: string | null;

  constructor(code: string, place: string | null = null) {
    super(code);
    this.code = code;
    this.place = place;
  }
}

function manifestOf(zip: Zip): { readonly version: Version; readonly loose: readonly Part[]; readonly paths: ReadonlyMap<string, string> } {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(zip.read(MANIFEST)));
  } catch (cause) {
    if (cause instanceof ZipError) throw cause;
    throw new Refused('packfile_damaged', MANIFEST);
  }
  const schema: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, 'schema') : null;
  if (typeof schema === 'number' && schema > SCHEMA) throw new Refused('packfile_newer');
  const parsed = safeParse(manifestSchema, json);
  const version = parsed.success ? versionFrom(parsed.output.version) : null;
  const loose = parsed.success ? parsed.output.loose.map(partOf) : [];
  if (!parsed.success || schema !== SCHEMA || !version || loose.includes(null)) throw new Refused('packfile_damaged', MANIFEST);
  return { version, loose: loose.flatMap((p) => p ?? []), paths: new Map(parsed.output.paths.map((p) => [p.sha256, p.path])) };
}

async function unpack<C>(bytes: Uint8Array, hold: (content: Uint8Array<ArrayBuffer>) => C): Promise<Packed<C>> {
  if (!isPackFile(bytes)) throw new Refused('packfile_foreign');
  const zip = openZip(bytes, LIMITS);
  const { version, loose, paths } = manifestOf(zip);
  const files = new Map<string, C>();
  for (const part of [...version.parts, ...loose]) {
    if (files.has(part.sha256)) continue;
    const path = paths.get(part.sha256);
    const content = path === undefined ? null : zip.read(path);
    if (content?.length !== part.bytes || (await digest(content)) !== part.sha256) throw new Refused('packfile_damaged', part.name);
    files.set(part.sha256, hold(content));
  }
  return { version, loose, files };
}

const CODES = {
  foreign: 'packfile_foreign',
  truncated: 'packfile_truncated',
  damaged: 'packfile_damaged',
  encrypted: 'packfile_foreign',
  unsupported: 'packfile_foreign',
  bomb: 'packfile_bomb',
} as const;

/**
 * A pack from its file: every hash verified, or one problem that says what is wrong. Nothing comes out half. `hold` says what becomes of each
 * file's bytes as soon as they are verified: as a Blob they leave the memory of the page before the next file is inflated.
 */
export async function readPack<C>(
  name: string,
  bytes: Uint8Array,
  hold: (content: Uint8Array<ArrayBuffer>) => C,
): Promise<Outcome<Packed<C>>> {
  const refuse = (code: string, place: string | null): Outcome<Packed<C>> => {
    const problem: Problem = { code, severity: 'error', file: name, count: 1, ...(place === null ? {} : { value: place }) };
    return { ok: false, problems: [problem] };
  };
  try {
    return { ok: true, value: await unpack(bytes, hold), problems: [] };
  } catch (cause) {
    if (cause instanceof Refused) return refuse(cause.code, cause.place);
    if (cause instanceof ZipError) return refuse(CODES[cause.fault], cause.path);
    throw cause;
  }
}
