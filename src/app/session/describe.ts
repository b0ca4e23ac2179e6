import { digest } from '../../domain/digest';
import { type Part, type Version, versionOf } from '../../domain/version';
import { definitionsText } from '../../indicators/definitions-file';
import type { Packed } from '../../store/pack-file';
import type { PackView } from '../../ui/parts/session';
import type { Extra, Sources } from './sources';

/** A version that is shown, with the bytes of its parts. */
export interface Described {
  readonly version: Version;
  readonly files: ReadonlyMap<string, Blob>;
}

const MEDIA: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  zip: 'application/zip',
  gz: 'application/gzip',
  txt: 'text/plain',
};

const mediaOf = (name: string): string => MEDIA[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';

async function partOf(role: string, name: string, media: string, bytes: Uint8Array): Promise<Part> {
  return { role, name, sha256: await digest(bytes), bytes: bytes.length, media };
}

/** What the numbers were computed with, so that a later edition can say what it counts otherwise. */
export const DEFINITIONS = 'definitions';

const definitions = (): Extra => ({
  role: DEFINITIONS,
  name: 'definitions.json',
  media: 'application/json',
  content: new Blob([definitionsText()]),
});

/** What was loaded, as a version on top of `parent`. `pack` is the pack as its files say it. */
export async function describe(sources: Sources, pack: PackView, parent: string | null, at: string, note = ''): Promise<Described> {
  const files = new Map<string, Blob>();
  const parts: Part[] = [];
  for (const { name, bytes } of sources.files) {
    const content = await bytes();
    const part = await partOf('source', name.slice(name.lastIndexOf('/') + 1), mediaOf(name), content);
    parts.push(part);
    files.set(part.sha256, new Blob([content as Uint8Array<ArrayBuffer>]));
  }
  for (const { role, name, media, content } of [...(sources.extra ?? []), definitions()]) {
    const part = await partOf(role, name, media, new Uint8Array(await content.arrayBuffer()));
    parts.push(part);
    files.set(part.sha256, content);
  }
  const version = versionOf({
    parent,
    at,
    note,
    pack: pack.hash,
    asOf: pack.asOf,
    synthetic: pack.synthetic,
    rows: Object.fromEntries(Object.entries(pack.tables).map(([name, { rows }]) => [name, rows])),
    parts,
  });
  return { version, files };
}

declare const EDITION: string;

/** Names what answers depend on: the files, how they are read, and the edition of the page; null where entries are part of the version. */
export function identityOf(version: Version): string | null {
  if (version.parts.some((p) => p.role === 'changes')) return null;
  const files = version.parts.filter((p) => p.role === 'source').map(({ name, sha256 }) => `${name} ${sha256}`);
  return [EDITION, version.pack, version.asOf, String(version.synthetic), ...files.toSorted()].join('\n');
}

/** The files of a version, to be read again. */
export function sourcesOf({ version, files }: Described): Sources {
  const content = (part: Part): Blob => files.get(part.sha256) ?? new Blob();
  const of = (is: (part: Part) => boolean) => version.parts.filter(is);
  return {
    files: of((p) => p.role === 'source').map((part) => ({
      name: part.name,
      rows: null,
      sha256: part.sha256,
      bytes: async () => new Uint8Array(await content(part).arrayBuffer()),
    })),
    synthetic: version.synthetic,
    asOf: version.asOf,
    identity: identityOf(version),
    extra: of((p) => !['source', 'changes', DEFINITIONS].includes(p.role)).map((part) => ({ ...part, content: content(part) })),
  };
}

/** What a pack file holds. */
export const describedPack = ({ version, files }: Packed<Blob>): Described => ({ version, files });
