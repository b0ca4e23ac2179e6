import { writeZip, type ZipEntry } from '../archive/write';
import { element } from './xml';

/** What a part refers to: `type` is the relationship's address or its end (`worksheet`), `target` is the other part's path, or an address outside the file. */
export interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/**
 * A part of an Office file. `path` has no slash before it; `type` is its content type; `body` is XML without its first line,
 * or the bytes of a picture or an embedded file.
 */
export interface Part {
  readonly path: string;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly links?: readonly Link[];
  /** The file itself refers to it, by a relationship of this type. */
  readonly root?: string;
}

const FIRST_LINE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'application/vnd.openxmlformats-package.relationships+xml';

/** The address space of relationships between Office parts. */
export const OFFICE_LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const utf8 = new TextEncoder();
const entry = (path: string, body: string | Uint8Array): ZipEntry => ({
  path,
  bytes: typeof body === 'string' ? utf8.encode(FIRST_LINE + body) : body,
});
const extension = (path: string) => path.slice(path.lastIndexOf('.') + 1).toLowerCase();

/** `target` as seen from the folder of `source`. */
function relative(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function linksOf(source: string, links: readonly Link[]): ZipEntry {
  const at = source.lastIndexOf('/') + 1;
  const listed = links.map(({ id, type, target, external }) =>
    element('Relationship', {
      Id: id,
      Type: type.includes(':') ? type : `${OFFICE_LINKS}/${type}`,
      Target: external ? target : relative(source, target),
      TargetMode: external ? 'External' : undefined,
    }),
  );
  return entry(
    `${source.slice(0, at)}_rels/${source.slice(at)}.rels`,
    element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...listed),
  );
}

/** An Office file of these parts; the first one is the document. The same parts give the same bytes. */
export function writePackage(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const [xmls, others] = [parts.filter((p) => typeof p.body === 'string'), parts.filter((p) => typeof p.body !== 'string')];
  const extensions = new Map(others.toReversed().map(({ path, type }) => [extension(path), type]));
  // Two kinds of one extension: the first goes by it, the others are named one by one.
  const named = [...xmls, ...others.filter(({ path, type }) => extensions.get(extension(path)) !== type)];
  const types = [
    element('Default', { Extension: 'rels', ContentType: RELATIONS }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...[...extensions].map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
    ...named.map(({ path, type }) => element('Override', { PartName: `/${path}`, ContentType: type })),
  ];
  const roots = parts.flatMap(({ root, path }, i) => {
    const type = i === 0 ? 'officeDocument' : root;
    return type === undefined ? [] : [{ type, target: path }];
  });
  const root = linksOf(
    '',
    roots.map((link, i) => ({ id: `rId${i + 1}`, ...link })),
  );
  return writeZip([
    entry('[Content_Types].xml', element('Types', { xmlns: `${PACKAGE}/content-types` }, ...types)),
    root,
    ...parts.flatMap(({ path, body, links = [] }) => [entry(path, body), ...(links.length > 0 ? [linksOf(path, links)] : [])]),
  ]);
}
